// What the element shows at one moment.
// in: State and ViewContext.
// out: the templates of all that stands in the shadow root.
// knows nothing of: host, promises, JSON. The server renderer draws with it too.
import { nothing, type TemplateResult } from 'lit';
import type { Model } from '../document/model.js';
import type { State } from '../loading/state.js';
import { callToAction } from './sections/call-to-action.js';
import { card } from './sections/card.js';
import { decision } from './sections/decision.js';
import { footer } from './sections/footer.js';
import { header } from './sections/header.js';
import { failure, placeholder } from './sections/notice.js';
import { scorecard } from './sections/scorecard.js';
import { link, newTab, type Content, type ViewContext } from './context.js';
import { answerLine } from './wording.js';
import { compose, empty, html } from './templating/html.js';
import { text } from './templating/text.js';

/** One sentence in running text. */
const sentence = (model: Model, _state: State, context: ViewContext): TemplateResult =>
  compose(html`
    <span
      part="pick"
      ${text(answerLine(model, context.localizer))}
    ></span>
    &#32; ${model.url ? link(model.url, text(context.localizer.term('full')), context) : empty}
    ${newTab(context)}
  `);

function comparison(model: Model, state: State, context: ViewContext): TemplateResult {
  const full = context.layout === 'full';
  return compose(html`
    <article aria-labelledby="title">
      ${header(model, state, context)}
      <div part="tools">${card(model, 0, context)} ${card(model, 1, context)}</div>
      ${full ? decision(model, context) : nothing} ${full ? scorecard(model, context) : nothing}
      ${full ? callToAction(model, context) : nothing} ${footer(model, context)} ${newTab(context)}
    </article>
  `);
}

/** What stands in a comparison's place: the page's fallback, and before long the placeholder. */
const fallback = ({ status, error }: State, context: ViewContext): TemplateResult =>
  compose(html`
    ${status === 'loading' && !error && context.layout !== 'line' ? placeholder(context) : empty}
    <slot></slot>
  `);

/** What a screen reader announces. */
function announced({ status, model, error }: State, context: ViewContext): Content {
  if (error && !model) return failure(error, status === 'loading', context);
  if (!context.announcement) return nothing;
  return compose(html`
    <p
      class="hidden"
      ${text(context.announcement)}
    ></p>
  `);
}

/** Draws one moment. The live region always stands, for only what comes into it is announced. */
export function view(state: State, context: ViewContext): TemplateResult {
  const { localizer, theme, layout, level } = context;
  const draw = layout === 'line' ? sentence : comparison;
  return compose(html`
    <div dir=${localizer.isFallback ? nothing : localizer.dir}>
      <div
        part="container"
        class=${`${theme} ${layout} level-${level} ${state.status}`}
        lang=${localizer.lang}
      >
        <div role="status">${announced(state, context)}</div>
        ${state.model ? draw(state.model, state, context) : fallback(state, context)}
        ${
          context.keepsFallback
            ? compose(html`
                <slot></slot>
              `)
            : nothing
        }
      </div>
    </div>
  `);
}
