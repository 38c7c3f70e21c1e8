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

const link = (url: string, words: string, { target }: ViewContext): Fragment => html`
  <a
    href=${url}
    target=${target}
    rel=${rel()}
    ${text(words)}
  ></a>
`;

function source({ name, url }: Publisher, context: ViewContext): Fragment {
  const words = context.localizer.term('source', { publisher: isolate(name) });
  return url
    ? link(url, words, context)
    : html`
        <span ${text(words)}></span>
      `;
}

/** Date, publisher, and the link to the full comparison. */
export function footer({ updated, publisher, url }: Model, context: ViewContext): Content {
  if (!updated && !publisher && !url) return nothing;
  return compose(html`
    <div part="footer">
      ${updated ? date(updated, context) : empty} ${publisher ? source(publisher, context) : empty}
      ${url ? link(url, context.localizer.term('full'), context) : empty}
    </div>
  `);
}
