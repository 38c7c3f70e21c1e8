import { html } from 'lit';

// in: pieces of templates, one within another.
// out: one template of them all, which the browser clones at once: no node marks where a piece begins.
// knows nothing of: what they say.
/** What Lit's `html` takes, not yet a template of its own. A class: nothing that a document says can pass for one. */
class Fragment {
    strings;
    inserted;
    constructor(strings, inserted) {
        this.strings = strings;
        this.inserted = inserted;
    }
}
/** Tag of a piece. */
const fragment = (strings, ...inserted) => new Fragment(strings, inserted);
/** The piece that stands for what is not there. */
const empty = fragment ``;
/** Stands for a value between the strings, in none of which it occurs. */
const VALUE = '\0';
/** The strings of a piece, those of the pieces within it among them. */
const join = ({ strings, inserted }) => strings.reduce((before, string, i) => {
    const value = inserted[i - 1];
    return before + (value instanceof Fragment ? join(value) : VALUE) + string;
});
const ids = new Map();
const joined = new Map();
/**
 * Makes one template of a piece and all pieces within it. What may come and go by itself is better a template of its own there:
 * with other pieces than before, all of this one is drawn anew. Each place in a piece takes either pieces or values, not now this, now that.
 */
function compose(outer) {
    const values = [];
    let key = ''; // which pieces: it tells the strings, and takes less than to join them every time
    const add = ({ strings, inserted }) => {
        let id = ids.get(strings);
        if (!id)
            ids.set(strings, id = `${ids.size} `);
        key += id;
        inserted.forEach(take);
    };
    const take = (value) => {
        if (value instanceof Fragment)
            add(value);
        else
            values.push(value);
    };
    add(outer);
    let known = joined.get(key);
    if (!known) {
        const strings = join(outer).split(VALUE);
        joined.set(key, known = Object.assign(strings, { raw: strings }));
    }
    return html(known, ...values);
}

export { Fragment, compose, empty, fragment };
