import { documentDir, link, documentText } from '../context.js';
import { compose, empty, html } from '../templating/html.js';
import { text } from '../templating/text.js';

const spaced = (tag) => html `${tag}&#32;`;
/** One quiet line: it is the publisher's, on somebody else's page. */
const call = ({ title, text: words, label, url }, context) => html `<p part="cta" dir=${documentDir(title ?? words ?? label, context)}>${title
    ? spaced(html `<strong ${text(title, context.lang)}></strong>`)
    : empty}${words
    ? spaced(html `<span ${text(words, context.lang)}></span>`)
    : empty}${link(url, documentText(label, context), context, { part: 'cta-link' })}</p>`;
/** The document's call to action, unless the page has one of its own. */
const callToAction = ({ cta }, context) => compose(html `<slot name="cta">${cta ? call(cta, context) : empty}</slot>`);

export { callToAction };
