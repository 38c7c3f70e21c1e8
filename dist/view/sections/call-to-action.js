import { documentText, link } from '../context.js';
import { compose, empty, html } from '../templating/html.js';

const words = (tag) => html `${tag}&#32;`;
/** One quiet line: it is the publisher's, on somebody else's page. */
const call = ({ title, text, label, url }, context) => html `<p part="cta" dir="auto">${title
    ? words(html `<strong ${documentText(title, context)}></strong>`)
    : empty}${text
    ? words(html `<span ${documentText(text, context)}></span>`)
    : empty}${link(url, documentText(label, context), context, { part: 'cta-link' })}</p>`;
/** The document's call to action, unless the page has one of its own. */
const callToAction = ({ cta }, context) => compose(html `<slot name="cta">${cta ? call(cta, context) : empty}</slot>`);

export { callToAction };
