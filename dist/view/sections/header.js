import { nothing } from 'lit';
import { paragraph, titleLevel, documentText } from '../context.js';
import { compose, empty, html } from '../templating/html.js';
import { text } from '../templating/text.js';
import { answerDetails, pickSentence, spaceAfter } from '../wording.js';
import { debugMessage } from './notice.js';

/** What has changed since the page was written. */
function changeLine(changes, { localizer }) {
    if (!changes.length)
        return nothing;
    const list = changes.map(({ tool, then, now }) => localizer.term('change', {
        tool: localizer.isolate(tool),
        ship: then.ship,
        skip: then.skip,
        nowShip: now.ship,
        nowSkip: now.skip,
    }));
    return compose(html `<p part="change" ${text(localizer.term('changed', { list: list.join(' · ') }))}></p>`);
}
/** The pick, and unless it is to be short, what it is based on. */
function answer(model, context) {
    const { pick, tools, why } = model;
    const full = context.layout === 'full';
    const details = full ? answerDetails(model, context.localizer) : '';
    const sentence = pickSentence(model, context.localizer);
    return html `<div class=${`answer ${typeof pick === 'number' ? (tools[pick].panel.verdict ?? '') : ''}`}><p part="pick"><strong ${text(sentence)}></strong>${details && spaceAfter(sentence)}<span ${text(details)}></span></p>${full && why ? paragraph('why', why, context) : empty}</div>`;
}
/** Title, the answer to what it asks, summary. */
function header(model, state, context) {
    const { eyebrow, title, summary } = model;
    const full = context.layout === 'full';
    return compose(html `<header>${full && eyebrow ? paragraph('eyebrow', eyebrow, context) : empty}<h2 part="title" id="title" tabindex="-1" aria-level=${titleLevel(context)} ${documentText(title, context)}></h2>${answer(model, context)}${full && summary ? paragraph('summary', summary, context) : empty}${changeLine(state.changes, context)}${debugMessage(state.error, context)}</header>`);
}

export { header };
