import { nothing } from 'lit';
import { isolate } from '../../i18n/localizer.js';
import { rel } from '../context.js';
import { compose, empty, html } from '../templating/html.js';
import { text } from '../templating/text.js';

const date = (updated, { localizer }) => html `<time datetime=${updated} .textContent=${localizer.term('updated', { date: localizer.date(updated) })}></time>`;
const link = (url, words, { target }) => html `<a href=${url} target=${target} rel=${rel()} ${text(words)}></a>`;
function source({ name, url }, context) {
    const words = context.localizer.term('source', { publisher: isolate(name) });
    return url
        ? link(url, words, context)
        : html `<span ${text(words)}></span>`;
}
/** Date, publisher, and the link to the full comparison. */
function footer({ updated, publisher, url }, context) {
    if (!updated && !publisher && !url)
        return nothing;
    return compose(html `<div part="footer">${updated ? date(updated, context) : empty}${publisher ? source(publisher, context) : empty}${url ? link(url, context.localizer.term('full'), context) : empty}</div>`);
}

export { footer };
