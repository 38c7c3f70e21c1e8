import { nothing } from 'lit';
import { isolate } from '../../i18n/localizer.js';
import { titleLevel, documentText } from '../context.js';
import { compose, empty, html } from '../templating/html.js';
import { text } from '../templating/text.js';
import { debugMessage } from './notice.js';

/** The sentence that says which tool the panel picks. */
function pickLine({ pick, tools }, { localizer }) {
    if (pick === null)
        return localizer.term('noPick');
    const shareOf = ({ panel }) => isolate(localizer.percent(panel.share ?? 0));
    const [first, second] = tools;
    if (pick === 'tie')
        return localizer.term('tie', { a: shareOf(first) });
    const [picked, other] = pick === 0 ? [first, second] : [second, first];
    return localizer.term('pick', {
        tool: isolate(picked.name),
        a: shareOf(picked),
        b: shareOf(other),
    });
}
/** What has changed since the page was written. */
function changeLine(changes, { localizer }) {
    if (!changes.length)
        return nothing;
    const list = changes.map(({ tool, then, now }) => localizer.term('change', {
        tool: isolate(tool),
        ship: then.ship,
        skip: then.skip,
        nowShip: now.ship,
        nowSkip: now.skip,
    }));
    return compose(html `<p part="change" ${text(localizer.term('changed', { list: list.join(' · ') }))}></p>`);
}
const eyebrow = ({ localizer }) => html `<p part="eyebrow" .textContent=${localizer.term('eyebrow')}></p>`;
const summary = (words, context) => html `<p part="summary" dir="auto" ${documentText(words, context)}></p>`;
/** Title, summary, and what the panel picks. */
function header(model, state, context) {
    const full = context.layout === 'full';
    return compose(html `<header>${full ? eyebrow(context) : empty}<h2 part="title" id="title" tabindex="-1" aria-level=${titleLevel(context)} dir="auto" ${documentText(model.title, context)}></h2>${full && model.summary ? summary(model.summary, context) : empty}<p part="pick" ${text(pickLine(model, context))}></p>${changeLine(state.changes, context)}${debugMessage(state.error, context)}</header>`);
}

export { header, pickLine };
