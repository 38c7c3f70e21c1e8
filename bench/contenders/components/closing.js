import * as wording from '../wording.js';
import { outbound } from './outbound.js';

export function makeClosing({ h, Fragment }, { runs }) {
  const Closing = ({ comparison: { cta, updated, publisher, url } }) =>
    h(
      Fragment,
      null,
      h(
        'div',
        { part: 'cta' },
        h(
          'div',
          null,
          h('h3', { 'aria-level': 3, dir: 'auto' }, cta.title),
          h('p', { dir: 'auto' }, cta.text),
        ),
        h('a', { part: 'cta-link', href: cta.url, ...outbound, dir: 'auto' }, cta.label),
      ),
      h(
        'div',
        { part: 'footer' },
        h('time', { dateTime: updated }, `Updated ${wording.date(updated)}`),
        h('a', { href: publisher.url, ...outbound }, runs(['Source: ', [publisher.name]])),
        h('a', { href: url, ...outbound }, 'Full comparison'),
      ),
    );

  return Closing;
}
