import { escapeHtml } from '../../view/taking-along/escape-html.js';

// Plain texts, and texts in HTML, XML and JSON. (The server renderer escapes more, since Markdown
// is run over what it makes; the files here are complete pages.)
/**
 * What XML may not hold, further controls, and what turns the direction of the text: also the marks
 * that `isolate` sets. Halves of surrogate pairs alone: `Cs`.
 */
const UNPRINTABLE = /[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]|(?!\s)\p{Cc}/gu;
/** A text in one line, of characters that HTML and XML may hold. */
const plain = (text) => text.replace(UNPRINTABLE, '').replace(/\s+/g, ' ').trim();
/** A start tag; what is undefined or false is left out. */
function tag(name, attributes) {
    let html = `<${name}`;
    for (const [attribute, value] of Object.entries(attributes)) {
        if (value === undefined || value === false)
            continue;
        html += value === true ? ` ${attribute}` : ` ${attribute}="${escapeHtml(String(value))}"`;
    }
    return `${html}>`;
}
/** JSON for a script element. */
const jsonForScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

export { escapeHtml as escape, jsonForScript, plain, tag };
