// in: the model.
// out: what closes a comparison: the call to action, and the footer with date, publisher and the full page.
// knows nothing of: host, promises, JSON.
import { nothing } from 'lit';
import { isolate } from '../../i18n/localizer.js';
import type { Model } from '../../document/model.js';
import { empty, fragment, compose } from '../templating/fragment.js';
import { innerLevel, rel, documentText, type Content, type ViewContext } from '../context.js';
import { text } from '../templating/text.js';

export const callToAction = ({ cta }: Model, context: ViewContext): Content => compose(fragment`<slot name="cta">${cta ? fragment`<div part="cta"><div>${
  cta.title ? fragment`<h3 aria-level=${innerLevel(context)} dir="auto" ${documentText(cta.title, context)}></h3>` : empty}${
  cta.text ? fragment`<p dir="auto" ${documentText(cta.text, context)}></p>` : empty}</div><a part="cta-link" href=${cta.url} target=${context.target} rel=${rel()} dir="auto" ${documentText(cta.label, context)}></a></div>` : empty}</slot>`);

export function footer({ updated, publisher, url }: Model, { words, target }: ViewContext): Content {
  if (!updated && !publisher && !url) return nothing;
  const source = publisher && words.term('source', { publisher: isolate(publisher.name) });
  return compose(fragment`<div part="footer">${
    updated ? fragment`<time datetime=${updated} .textContent=${words.term('updated', { date: words.date(updated) })}></time>` : empty}${
    !publisher ? empty : publisher.url ? fragment`<a href=${publisher.url} target=${target} rel=${rel()} ${text(source ?? '')}></a>` : fragment`<span ${text(source ?? '')}></span>`}${
    url ? fragment`<a href=${url} target=${target} rel=${rel()} .textContent=${words.term('full')}></a>` : empty}</div>`);
}
