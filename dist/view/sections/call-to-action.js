import { documentText, rel, innerLevel } from '../context.js';
import { compose, empty, html } from '../templating/html.js';

const heading = (words, context) => html `<h3 aria-level=${innerLevel(context)} dir="auto" ${documentText(words, context)}></h3>`;
const call = (cta, context) => html `<div part="cta"><div>${cta.title ? heading(cta.title, context) : empty}${cta.text
    ? html `<p dir="auto" ${documentText(cta.text, context)}></p>`
    : empty}</div><a part="cta-link" href=${cta.url} target=${context.target} rel=${rel()} dir="auto" ${documentText(cta.label, context)}></a></div>`;
/** The document's call to action, unless the page has one of its own. */
const callToAction = ({ cta }, context) => compose(html `<slot name="cta">${cta ? call(cta, context) : empty}</slot>`);

export { callToAction };
