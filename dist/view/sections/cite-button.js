import { html } from '../templating/html.js';

/** What copies the address of a row, a quote with its source, or the whole as Markdown. */
const citeButton = (what, label, { localizer }) => html `<button part="cite" type="button" aria-live="polite" data-cite=${what} .textContent=${localizer.term(label)}></button>`;

export { citeButton };
