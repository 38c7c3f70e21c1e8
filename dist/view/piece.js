import { html } from 'lit';

// in: pieces of templates, one within another.
// out: one template of them all, which the browser clones at once: no node marks where a piece begins.
// knows nothing of: what they say.
/** Tag of a piece. */
const piece = (strings, ...inserted) => ({ strings, inserted });
/** The piece that stands for what is not there. */
const none = piece ``;
const isPiece = (value) => Array.isArray(value?.inserted);
const joined = new Map();
/**
 * Makes one template of a piece and all pieces within it. What may come and go by itself is better a template of its own there:
 * with other pieces than before, all of this one is drawn anew.
 */
function whole(outer) {
    const strings = [];
    const values = [];
    const add = ({ strings: own, inserted }) => {
        own.forEach((string, i) => {
            strings[values.length] = (strings[values.length] ?? '') + string;
            const value = inserted[i];
            if (isPiece(value))
                add(value);
            else if (i < inserted.length)
                values.push(value);
        });
    };
    add(outer);
    const key = strings.join('\0');
    let known = joined.get(key);
    if (!known)
        joined.set(key, known = Object.assign(strings, { raw: strings }));
    return html(known, ...values);
}

export { none, piece, whole };
