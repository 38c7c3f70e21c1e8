// in: pieces of templates, one within another.
// out: one template of them all, which the browser clones at once: no node marks where a piece begins.
// knows nothing of: what they say.
import { html, type TemplateResult } from 'lit';

/** What Lit's `html` takes, not yet a template of its own. A class: nothing that a document says can pass for one. */
export class Fragment {
  constructor(readonly strings: TemplateStringsArray, readonly inserted: readonly unknown[]) {}
}

/** Tag of a piece. */
export const fragment = (strings: TemplateStringsArray, ...inserted: unknown[]): Fragment => new Fragment(strings, inserted);

/** The piece that stands for what is not there. */
export const empty = fragment``;

/** Stands for a value between the strings, in none of which it occurs. */
const VALUE = '\0';

/** The strings of a piece, those of the pieces within it among them. */
const join = ({ strings, inserted }: Fragment): string => strings.reduce((before, string, i) => {
  const value = inserted[i - 1];
  return before + (value instanceof Fragment ? join(value) : VALUE) + string;
});

const ids = new Map<unknown, string>();
const joined = new Map<string, TemplateStringsArray>();

/**
 * Makes one template of a piece and all pieces within it. What may come and go by itself is better a template of its own there:
 * with other pieces than before, all of this one is drawn anew. Each place in a piece takes either pieces or values, not now this, now that.
 */
export function compose(outer: Fragment): TemplateResult {
  const values: unknown[] = [];
  let key = ''; // which pieces: it tells the strings, and takes less than to join them every time
  const add = ({ strings, inserted }: Fragment): void => {
    let id = ids.get(strings);
    if (!id) ids.set(strings, id = `${ids.size} `);
    key += id;
    inserted.forEach(take);
  };
  const take = (value: unknown): void => {
    if (value instanceof Fragment) add(value);
    else values.push(value);
  };
  add(outer);
  let known = joined.get(key);
  if (!known) {
    const strings = join(outer).split(VALUE);
    joined.set(key, known = Object.assign(strings, { raw: strings }));
  }
  return html(known, ...values);
}
