import { html } from 'lit';
import { text } from './text.js';

// in: nothing.
// out: Scene, what every template is told beside the model; and small templates that several share.
// knows nothing of: host, promises, JSON.
/** A text of the document, in its own language. */
const said = (words, { lang }) => text(words, lang);
/** Level of the headings below the title. */
const inner = ({ level }) => Math.min(level + 1, 6);
/** A dash for the eye, words for a screen reader. */
const dash = (words) => html `<span aria-hidden="true">—</span><span class="hidden" .textContent=${words}></span>`;
const rel = (sponsored = false) => `${sponsored ? 'sponsored ' : ''}nofollow noopener`;

export { dash, inner, rel, said };
