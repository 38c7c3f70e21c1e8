// in: State and Scene.
// out: all that stands in the shadow root.
// knows nothing of: host, promises, JSON. The server renderer draws with it too.
import { html, nothing, type TemplateResult } from 'lit';
import { isolate } from '../i18n/localizer.js';
import type { Change, Model } from '../document/model.js';
import type { State } from '../loading/state.js';
import { card } from './sections/card.js';
import { callToAction, footer } from './sections/closing.js';
import { decision } from './sections/decision.js';
import { failure, placeholder, staleness } from './sections/notice.js';
import { empty, fragment, compose } from './templating/fragment.js';
import { documentText, titleLevel, type Content, type ViewContext } from './context.js';
import { scorecard } from './sections/scorecard.js';
import { text } from './templating/text.js';

export function pickLine({ pick, tools }: Model, { words }: ViewContext): string {
  const [a, b] = tools.map(({ panel }) => panel.share === null ? '' : isolate(words.percent(panel.share))) as [string, string];
  if (pick === null) return words.term('noPick');
  if (pick === 'tie') return words.term('tie', { a });
  return words.term('pick', { tool: isolate(tools[pick].name), a: pick ? b : a, b: pick ? a : b });
}

function changeLine(changes: readonly Change[], { words }: ViewContext): Content {
  if (!changes.length) return nothing;
  const list = changes.map(({ tool, then, now }) => words.term('change', { tool: isolate(tool), ship: then.ship, skip: then.skip, nowShip: now.ship, nowSkip: now.skip }));
  return html`<p part="change" ${text(words.term('changed', { list: list.join(' · ') }))}></p>`;
}

function comparison(model: Model, { changes, error }: State, context: ViewContext): TemplateResult {
  const { layout, words } = context;
  const full = layout === 'full';
  const [a, b] = model.tools;
  const header = compose(fragment`<header>${
    full ? fragment`<p part="eyebrow" .textContent=${words.term('eyebrow')}></p>` : empty}<h2 part="title" id="title" tabindex="-1" aria-level=${titleLevel(context)} dir="auto" ${documentText(model.title, context)}></h2>${
    full && model.summary ? fragment`<p part="summary" dir="auto" ${documentText(model.summary, context)}></p>` : empty}<p part="pick" ${text(pickLine(model, context))}></p>${
    changeLine(changes, context)}${staleness(error, context)}</header>`);
  return html`<article aria-labelledby="title">${header}<div part="tools">${card(a, 0, context)}${card(b, 1, context)}</div>${
    full ? decision(model, context) : nothing}${full ? scorecard(model, context) : nothing}${full ? callToAction(model, context) : nothing}${footer(model, context)}</article>`;
}

/** Draws one moment of the element. The live region stays, so that what comes into it is announced. */
export function view(state: State, context: ViewContext): TemplateResult {
  const { status, model, error } = state;
  const { words, theme, layout, keepsFallback, announcement } = context;
  const busy = status === 'loading';
  return html`<div part="container" class=${`${theme} ${layout} ${status}`} lang=${words.lang} dir=${words.dir}><div role="status">${
    error && !model ? failure(error, busy, context) : announcement ? html`<p class="hidden" ${text(announcement)}></p>` : nothing}</div>${
    model ? html`${comparison(model, state, context)}${keepsFallback ? html`<slot></slot>` : nothing}` : compose(fragment`${busy && !error ? placeholder(context) : empty}<slot></slot>`)}</div>`;
}
