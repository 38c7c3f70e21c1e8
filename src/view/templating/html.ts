// Templates that nest: parts of a view are written apart, and drawn as one template.
// in: `html` templates, one within another.
// out: one Lit template of them all, which the browser clones at once.
// knows nothing of: what they say.
import { html as litHtml, type TemplateResult } from 'lit';
import { dropBlanks } from './blanks.js';

/** Stands for a value between the strings of a template; no string contains it. */
const PLACEHOLDER = '\0';

/** A template as it stands in the source. */
interface Literal {
  /** Its strings without the blanks of their layout; the values go between them. */
  readonly strings: readonly string[];
}

/**
 * A template literal and its values. It becomes part of the template that it is put into, whereas
 * Lit would mark the place of a nested template with two comment nodes and clone it by itself.
 * This is a class so that nothing in a document can pass for one.
 */
export class Fragment {
  constructor(
    readonly literal: Literal,
    readonly values: readonly unknown[],
  ) {}
}

const literals = new Map<TemplateStringsArray, Literal>();

/** Tag of all templates of the view. */
export function html(written: TemplateStringsArray, ...values: unknown[]): Fragment {
  let literal = literals.get(written);
  if (!literal) {
    const strings = dropBlanks(written.join(PLACEHOLDER)).split(PLACEHOLDER);
    literals.set(written, (literal = { strings }));
  }
  return new Fragment(literal, values);
}

/** The fragment for what is absent. */
export const empty = html``;

/** Puts fragments one after another. Old libraries put a `reduce` of their own on arrays. */
export function concat(fragments: readonly Fragment[]): Fragment {
  let all = empty;
  fragments.forEach((next) => {
    all = html`
      ${all}${next}
    `;
  });
  return all;
}

/** The text of a fragment and of those within it, with a placeholder for each value. */
function textOf({ literal, values }: Fragment): string {
  let text = '';
  literal.strings.forEach((string, i) => {
    const value = values[i - 1];
    if (i) text += value instanceof Fragment ? textOf(value) : PLACEHOLDER;
    text += string;
  });
  return text;
}

/**
 * A way through literals and values. Its end has the strings of the template that is of this shape;
 * by their identity Lit knows a template. Steps are quicker than a text that names the whole way.
 */
interface Shape {
  strings: TemplateStringsArray | undefined;
  /** From here on, by the literal that comes next; null for a value. */
  readonly next: Map<Literal | null, Shape>;
}

const createShape = (): Shape => ({ strings: undefined, next: new Map() });
const start = createShape();

function step({ next }: Shape, to: Literal | null): Shape {
  let shape = next.get(to);
  if (!shape) next.set(to, (shape = createShape()));
  return shape;
}

/**
 * Makes one Lit template of a fragment and all fragments within it.
 *
 * A fragment in place of another one makes another shape, and Lit draws the whole template anew.
 * So what comes and goes while the rest stays is better composed by itself, and passed as a value.
 */
export function compose(fragment: Fragment): TemplateResult {
  const values: unknown[] = [];
  let shape = start;
  const add = (value: unknown): void => {
    if (value instanceof Fragment) {
      shape = step(shape, value.literal);
      value.values.forEach(add);
    } else {
      shape = step(shape, null);
      values.push(value);
    }
  };
  add(fragment);
  if (!shape.strings) {
    const texts = textOf(fragment).split(PLACEHOLDER);
    shape.strings = Object.assign(texts, { raw: texts });
  }
  return litHtml(shape.strings, ...values);
}
