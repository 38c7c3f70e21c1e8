// Templates that nest: parts of a view are written apart, and drawn as one template.
// in: `html` templates, one within another.
// out: one Lit template of them all, which the browser clones at once.
// knows nothing of: what they say.
import { html as litHtml, type TemplateResult } from 'lit';
import { dropBlanks } from './blanks.js';

/**
 * A template literal and its values. It becomes part of the template that it is put into, whereas Lit would mark
 * the place of a nested template with two comment nodes and clone it by itself.
 * This is a class so that nothing in a document can pass for one.
 */
export class Fragment {
  constructor(
    readonly strings: TemplateStringsArray,
    readonly values: readonly unknown[],
  ) {}
}

/** Tag of all templates of the view. */
export const html = (strings: TemplateStringsArray, ...values: unknown[]): Fragment =>
  new Fragment(strings, values);

/** The fragment for what is absent. */
export const empty = html``;

/** Puts fragments one after another. */
export const concat = (fragments: readonly Fragment[]): Fragment =>
  fragments.reduce(
    (before, next) => html`
      ${before}${next}
    `,
    empty,
  );

/** Stands for a value between the strings of a template; no string contains it. */
const PLACEHOLDER = '\0';

interface Literal {
  readonly id: number;
  /** The strings without the blanks of their layout; values go between them. */
  readonly strings: readonly string[];
}

const literals = new Map<TemplateStringsArray, Literal>();

function literalOf(strings: TemplateStringsArray): Literal {
  let literal = literals.get(strings);
  if (!literal) {
    const clean = dropBlanks(strings.join(PLACEHOLDER)).split(PLACEHOLDER);
    literals.set(strings, (literal = { id: literals.size, strings: clean }));
  }
  return literal;
}

/** The text of a fragment and of those within it, with a placeholder for each value. */
function textOf({ strings, values }: Fragment): string {
  const [first = '', ...rest] = literalOf(strings).strings;
  return rest.reduce((before, string, i) => {
    const value = values[i];
    return before + (value instanceof Fragment ? textOf(value) : PLACEHOLDER) + string;
  }, first);
}

/** The strings of each shape that has been drawn. Lit knows a template by the identity of its strings. */
const shapes = new Map<string, TemplateStringsArray>();

function stringsOf(shape: string, fragment: Fragment): TemplateStringsArray {
  let strings = shapes.get(shape);
  if (!strings) {
    const texts = textOf(fragment).split(PLACEHOLDER);
    shapes.set(shape, (strings = Object.assign(texts, { raw: texts })));
  }
  return strings;
}

/**
 * Makes one Lit template of a fragment and all fragments within it.
 *
 * A fragment in place of another one makes another shape, and then Lit draws the whole template anew.
 * So what comes and goes while the rest stays is better composed by itself, and passed as a value.
 */
export function compose(fragment: Fragment): TemplateResult {
  const values: unknown[] = [];
  let shape = ''; // which literals with values where: quicker to put together than the strings themselves
  const add = (value: unknown): void => {
    if (value instanceof Fragment) {
      shape += `${literalOf(value.strings).id} `;
      value.values.forEach(add);
    } else {
      shape += PLACEHOLDER;
      values.push(value);
    }
  };
  add(fragment);
  return litHtml(stringsOf(shape, fragment), ...values);
}
