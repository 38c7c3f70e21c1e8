import { html as html$1 } from 'lit';
import { dropBlanks } from './blanks.js';

// Templates that nest: parts of a view are written apart, and drawn as one template.
// in: `html` templates, one within another.
// out: one Lit template of them all, which the browser clones at once.
// knows nothing of: what they say.
/** Stands for a value between the strings of a template; no string contains it. */
const PLACEHOLDER = '\0';
/**
 * A template literal and its values. It becomes part of the template that it is put into, whereas
 * Lit would mark the place of a nested template with two comment nodes and clone it by itself.
 * This is a class so that nothing in a document can pass for one.
 */
class Fragment {
    literal;
    values;
    constructor(literal, values) {
        this.literal = literal;
        this.values = values;
    }
}
const literals = new Map();
/** Tag of all templates of the view. */
function html(written, ...values) {
    let literal = literals.get(written);
    if (!literal) {
        const strings = dropBlanks(written.join(PLACEHOLDER)).split(PLACEHOLDER);
        literals.set(written, (literal = { strings }));
    }
    return new Fragment(literal, values);
}
/** The fragment for what is absent. */
const empty = html ``;
/** Puts fragments one after another. Old libraries put a `reduce` of their own on arrays. */
function concat(fragments) {
    let all = empty;
    fragments.forEach((next) => {
        all = html `${all}${next}`;
    });
    return all;
}
/** The text of a fragment and of those within it, with a placeholder for each value. */
function textOf({ literal, values }) {
    let text = '';
    literal.strings.forEach((string, i) => {
        const value = values[i - 1];
        if (i)
            text += value instanceof Fragment ? textOf(value) : PLACEHOLDER;
        text += string;
    });
    return text;
}
const createShape = () => ({ strings: undefined, next: new Map() });
const start = createShape();
function step({ next }, to) {
    let shape = next.get(to);
    if (!shape)
        next.set(to, (shape = createShape()));
    return shape;
}
/**
 * Makes one Lit template of a fragment and all fragments within it.
 *
 * A fragment in place of another one makes another shape, and Lit draws the whole template anew.
 * So what comes and goes while the rest stays is better composed by itself, and passed as a value.
 */
function compose(fragment) {
    const values = [];
    let shape = start;
    const add = (value) => {
        if (value instanceof Fragment) {
            shape = step(shape, value.literal);
            value.values.forEach(add);
        }
        else {
            shape = step(shape, null);
            values.push(value);
        }
    };
    add(fragment);
    if (!shape.strings) {
        const texts = textOf(fragment).split(PLACEHOLDER);
        shape.strings = Object.assign(texts, { raw: texts });
    }
    return html$1(shape.strings, ...values);
}

export { Fragment, compose, concat, empty, html };
