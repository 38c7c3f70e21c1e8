import { nothing } from 'lit';
import type { Model } from '../../document/model.js';
import { isolate } from '../../i18n/localizer.js';
import { rel, type Content, type ViewContext } from '../context.js';
import { compose, empty, html, type Fragment } from '../templating/html.js';
import { text } from '../templating/text.js';

type Publisher = NonNullable<Model['publisher']>;

const date = (updated: string, { localizer }: ViewContext): Fragment => html`
  <time
    datetime=${updated}
    .textContent=${localizer.term('updated', { date: localizer.date(updated) })}
  ></time>
`;

function source({ name, url }: Publisher, { localizer, target }: ViewContext): Fragment {
  const words = localizer.term('source', { publisher: isolate(name) });
  if (!url)
    return html`
      <span ${text(words)}></span>
    `;
  return html`
    <a
      href=${url}
      target=${target}
      rel=${rel()}
      ${text(words)}
    ></a>
  `;
}

const fullComparison = (url: string, { localizer, target }: ViewContext): Fragment => html`
  <a
    href=${url}
    target=${target}
    rel=${rel()}
    .textContent=${localizer.term('full')}
  ></a>
`;

/** Date, publisher, and the link to the full comparison. */
export function footer({ updated, publisher, url }: Model, context: ViewContext): Content {
  if (!updated && !publisher && !url) return nothing;
  return compose(html`
    <div part="footer">
      ${updated ? date(updated, context) : empty} ${publisher ? source(publisher, context) : empty}
      ${url ? fullComparison(url, context) : empty}
    </div>
  `);
}
