// in: State and Scene.
// out: all that stands in the shadow root.
// knows nothing of: host, promises, JSON. The server renderer draws with it too.
import { html, nothing, type TemplateResult } from 'lit';
import { isolate } from '../locale.js';
import type { Change, Model } from '../model.js';
import type { State } from '../state.js';
import { card } from './card.js';
import { callToAction, footer } from './closing.js';
import { decision } from './decision.js';
import { failure, placeholder, staleness } from './notice.js';
import { none, piece, whole } from './piece.js';
import { said, titleLevel, type Content, type Scene } from './scene.js';
import { scorecard } from './scorecard.js';
import { text } from './text.js';

export function pickLine({ pick, tools }: Model, { words }: Scene): string {
  const [a, b] = tools.map(({ panel }) => panel.share === null ? '' : isolate(words.percent(panel.share))) as [string, string];
  if (pick === null) return words.say('noPick');
  if (pick === 'tie') return words.say('tie', { a });
  return words.say('pick', { tool: isolate(tools[pick].name), a: pick ? b : a, b: pick ? a : b });
}

function changeLine(changes: readonly Change[], { words }: Scene): Content {
  if (!changes.length) return nothing;
  const list = changes.map(({ tool, then, now }) => words.say('change', { tool: isolate(tool), ship: then.ship, skip: then.skip, nowShip: now.ship, nowSkip: now.skip }));
  return html`<p part="change" ${text(words.say('changed', { list: list.join(' · ') }))}></p>`;
}

function comparison(model: Model, { changes, error }: State, scene: Scene): TemplateResult {
  const { layout, words } = scene;
  const full = layout === 'full';
  const [a, b] = model.tools;
  const header = whole(piece`<header>${
    full ? piece`<p part="eyebrow" .textContent=${words.say('eyebrow')}></p>` : none}<h2 part="title" id="title" tabindex="-1" aria-level=${titleLevel(scene)} dir="auto" ${said(model.title, scene)}></h2>${
    full && model.summary ? piece`<p part="summary" dir="auto" ${said(model.summary, scene)}></p>` : none}<p part="pick" ${text(pickLine(model, scene))}></p>${
    changeLine(changes, scene)}${staleness(error, scene)}</header>`);
  return html`<article aria-labelledby="title">${header}<div part="tools">${card(a, 0, scene)}${card(b, 1, scene)}</div>${
    full ? decision(model, scene) : nothing}${full ? scorecard(model, scene) : nothing}${full ? callToAction(model, scene) : nothing}${footer(model, scene)}</article>`;
}

/** Draws one moment of the element. The live region stays, so that what comes into it is announced. */
export function view(state: State, scene: Scene): TemplateResult {
  const { status, model, error } = state;
  const { words, theme, layout, leads, announcement } = scene;
  const busy = status === 'loading';
  return html`<div part="container" class=${`${theme} ${layout} ${status}${leads ? ' lead' : ''}`} lang=${words.lang} dir=${words.dir}><div role="status">${
    error && !model ? failure(error, busy, scene) : announcement ? html`<p class="hidden" ${text(announcement)}></p>` : nothing}</div>${
    model ? comparison(model, state, scene) : whole(piece`${busy && !error ? placeholder(scene) : none}<slot></slot>`)}</div>`;
}
