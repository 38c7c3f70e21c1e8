import * as wording from '../wording.js';
import { outbound } from './outbound.js';

export function makeClosing({ h, Fragment }, { Cite }) {
  const Call = ({ cta: { title, text, label, url } }) =>
    h(
      'p',
      { part: 'cta', dir: 'auto' },
      h('strong', null, title),
      ' ',
      h('span', null, text),
      ' ',
      h('a', { part: 'cta-link', href: url, ...outbound, dir: 'auto' }, label),
    );

  const Closing = ({ comparison: { cta, method, updated, publisher, url } }) =>
    h(
      Fragment,
      null,
      h(Call, { cta }),
      h(
        'div',
        { part: 'footer' },
        h(
          'p',
          { className: 'method' },
          h('span', { dir: 'auto' }, method.text),
          ' ',
          h('a', { href: method.url, ...outbound }, 'How the panel judges'),
        ),
        h('time', { dateTime: updated }, wording.date(updated)),
        h('a', { href: publisher.url, ...outbound }, wording.source(publisher)),
        h('a', { href: url, ...outbound }, 'Full comparison'),
        h(Cite, { what: 'markdown' }, 'Copy as Markdown'),
      ),
      h('span', { id: 'new-tab', hidden: true }, 'opens in a new tab'),
    );

  return Closing;
}
