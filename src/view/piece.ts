// in: pieces of templates, one within another.
// out: one template of them all, which the browser clones at once: no node marks where a piece begins.
// knows nothing of: what they say.
import { html, type TemplateResult } from 'lit';

/** What Lit's `html` takes, not yet a template of its own. */
export interface Piece { readonly strings: readonly string[]; readonly inserted: readonly unknown[] }

/** Tag of a piece. */
export const piece = (strings: TemplateStringsArray, ...inserted: unknown[]): Piece => ({ strings, inserted });

/** The piece that stands for what is not there. */
export const none = piece``;

const isPiece = (value: unknown): value is Piece => Array.isArray((value as Partial<Piece> | null)?.inserted);
const joined = new Map<string, TemplateStringsArray>();

/**
 * Makes one template of a piece and all pieces within it. What may come and go by itself is better a template of its own there:
 * with other pieces than before, all of this one is drawn anew.
 */
export function whole(outer: Piece): TemplateResult {
  const strings: string[] = [];
  const values: unknown[] = [];
  const add = ({ strings: own, inserted }: Piece): void => {
    own.forEach((string, i) => {
      strings[values.length] = (strings[values.length] ?? '') + string;
      const value = inserted[i];
      if (isPiece(value)) add(value);
      else if (i < inserted.length) values.push(value);
    });
  };
  add(outer);
  const key = strings.join('\0');
  let known = joined.get(key);
  if (!known) joined.set(key, known = Object.assign(strings, { raw: strings }));
  return html(known, ...values);
}
