// in: pieces of templates, one within another.
// out: one template of them all, which the browser clones at once: no node marks where a piece begins.
// knows nothing of: what they say.
import { html, type TemplateResult } from 'lit';

/** What Lit's `html` takes, not yet a template of its own. A class: nothing that a document says can pass for one. */
export class Piece {
  constructor(readonly strings: TemplateStringsArray, readonly inserted: readonly unknown[]) {}
}

/** Tag of a piece. */
export const piece = (strings: TemplateStringsArray, ...inserted: unknown[]): Piece => new Piece(strings, inserted);

/** The piece that stands for what is not there. */
export const none = piece``;

const joined = new Map<string, TemplateStringsArray>();

/**
 * Makes one template of a piece and all pieces and lists of pieces within it. What may come and go by itself is better a template of its own there:
 * with other pieces than before, all of this one is drawn anew.
 */
export function whole(outer: Piece): TemplateResult {
  const strings: string[] = [];
  const values: unknown[] = [];
  const add = ({ strings: own, inserted }: Piece): void => {
    own.forEach((string, i) => {
      strings[values.length] = (strings[values.length] ?? '') + string;
      const value = inserted[i];
      if (value instanceof Piece) add(value);
      else if (Array.isArray(value)) value.forEach(add);
      else if (i < inserted.length) values.push(value);
    });
  };
  add(outer);
  const key = strings.join('\0');
  let known = joined.get(key);
  if (!known) joined.set(key, known = Object.assign(strings, { raw: strings }));
  return html(known, ...values);
}
