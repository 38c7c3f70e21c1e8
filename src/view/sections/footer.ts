import { nothing } from 'lit';
import type { Model } from '../../document/model.js';
import { documentText, link, type Content, type ViewContext } from '../context.js';
import { compose, empty, html, type Fragment } from '../templating/html.js';
import { text } from '../templating/text.js';
import { citeButton } from './cite-button.js';

type Publisher = NonNullable<Model['publisher']>;
type Method = NonNullable<Model['method']>;

const date = (updated: string, { localizer }: ViewContext): Fragment => html`
  <time
    datetime=${updated}
    .textContent=${localizer.term('updated', { date: localizer.date(updated) })}
  ></time>
`;

function source({ name, url }: Publisher, context: ViewContext): Fragment {
  const { localizer } = context;
  const words = text(localizer.term('source', { publisher: localizer.isolate(name) }));
  return url
    ? link(url, words, context)
    : html`
        <span ${words}></span>
      `;
}

/** Who the panel is and how it judges. */
const method = ({ text: words, url }: Method, context: ViewContext): Fragment => html`
  <p class="method">
    <span ${documentText(words, context)}></span>
    &#32; ${url ? link(url, text(context.localizer.term('method')), context) : empty}
  </p>
`;

/** Method, date, publisher, the link to the full comparison, and what takes it all along. */
export function footer(model: Model, context: ViewContext): Content {
  const { updated, publisher, url, method: judged } = model;
  const full = context.layout === 'full';
  if (!full && !url) return nothing;
  return compose(html`
    <div part="footer">
      ${full && judged ? method(judged, context) : empty}
      ${full && updated ? date(updated, context) : empty}
      ${full && publisher ? source(publisher, context) : empty}
      ${url ? link(url, text(context.localizer.term('full')), context) : empty}
      ${full ? citeButton('markdown', 'copyMarkdown', context) : empty}
    </div>
  `);
}
