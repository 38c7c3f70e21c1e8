import { nothing, html } from 'lit';
import { isolate } from '../locale.js';
import { card } from './card.js';
import { callToAction, footer } from './closing.js';
import { decision } from './decision.js';
import { placeholder, staleness, failure } from './notice.js';
import { whole, none, piece } from './piece.js';
import { titleLevel, said } from './scene.js';
import { scorecard } from './scorecard.js';
import { text } from './text.js';

// in: State and Scene.
// out: all that stands in the shadow root.
// knows nothing of: host, promises, JSON. The server renderer draws with it too.
function pickLine({ pick, tools }, { words }) {
    const [a, b] = tools.map(({ panel }) => panel.share === null ? '' : isolate(words.percent(panel.share)));
    if (pick === null)
        return words.say('noPick');
    if (pick === 'tie')
        return words.say('tie', { a });
    return words.say('pick', { tool: isolate(tools[pick].name), a: pick ? b : a, b: pick ? a : b });
}
function changeLine(changes, { words }) {
    if (!changes.length)
        return nothing;
    const list = changes.map(({ tool, then, now }) => words.say('change', { tool: isolate(tool), ship: then.ship, skip: then.skip, nowShip: now.ship, nowSkip: now.skip }));
    return html `<p part="change" ${text(words.say('changed', { list: list.join(' · ') }))}></p>`;
}
function comparison(model, { changes, error }, scene) {
    const { layout, words } = scene;
    const full = layout === 'full';
    const [a, b] = model.tools;
    const header = whole(piece `<header>${full ? piece `<p part="eyebrow" .textContent=${words.say('eyebrow')}></p>` : none}<h2 part="title" id="title" tabindex="-1" aria-level=${titleLevel(scene)} dir="auto" ${said(model.title, scene)}></h2>${full && model.summary ? piece `<p part="summary" dir="auto" ${said(model.summary, scene)}></p>` : none}<p part="pick" ${text(pickLine(model, scene))}></p>${changeLine(changes, scene)}${staleness(error, scene)}</header>`);
    return html `<article aria-labelledby="title">${header}<div part="tools">${card(a, 0, scene)}${card(b, 1, scene)}</div>${full ? decision(model, scene) : nothing}${full ? scorecard(model, scene) : nothing}${full ? callToAction(model, scene) : nothing}${footer(model, scene)}</article>`;
}
/** Draws one moment of the element. The live region stays, so that what comes into it is announced. */
function view(state, scene) {
    const { status, model, error } = state;
    const { words, theme, layout, leads, announcement } = scene;
    const busy = status === 'loading';
    return html `<div part="container" class=${`${theme} ${layout} ${status}${leads ? ' lead' : ''}`} lang=${words.lang} dir=${words.dir}><div role="status">${error && !model ? failure(error, busy, scene) : announcement ? html `<p class="hidden" ${text(announcement)}></p>` : nothing}</div>${model ? comparison(model, state, scene) : whole(piece `${busy && !error ? placeholder(scene) : none}<slot></slot>`)}</div>`;
}

export { pickLine, view };
