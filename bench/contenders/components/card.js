import * as wording from '../wording.js';
import { outbound } from './outbound.js';

export function makeCard({ h, Fragment }, { NoVotes }) {
  const Community = ({ community }) =>
    h(
      'div',
      { part: 'stat', className: 'community' },
      h('dt', null, 'Community'),
      community
        ? h(
            Fragment,
            null,
            h('dd', { className: 'share' }, wording.share(community)),
            h('dd', { className: 'count' }, wording.count(community, 'vote')),
          )
        : h('dd', null, h(NoVotes)),
    );

  const Panel = ({ panel }) =>
    h(
      'div',
      { part: 'stat', className: 'panel' },
      h('dt', null, 'Panel'),
      h('dd', { className: 'share' }, wording.share(panel)),
      h('dd', { part: 'badge' }, wording.capital(wording.verdictOf(panel))),
      h('dd', { className: 'count' }, wording.count(panel, 'reviewer')),
      h(
        'dd',
        { className: 'track' },
        h(
          'span',
          { part: 'bar', 'aria-hidden': 'true' },
          h('svg', { part: 'bar-fill', width: wording.share(panel), height: '100%' }),
        ),
      ),
    );

  const Card = ({
    tool: { name, category, tagline, url, panel, community, price, description },
    side,
  }) =>
    h(
      'article',
      { part: 'tool', className: wording.verdictOf(panel), 'aria-labelledby': `tool-${side}` },
      h('span', { part: 'logo', 'aria-hidden': 'true', 'data-letter': name[0].toUpperCase() }),
      h('div', { className: 'above' }, h('p', { part: 'category', dir: 'auto' }, category)),
      h(
        'h3',
        { part: 'name', id: `tool-${side}`, 'aria-level': 3 },
        h('a', { href: url, ...outbound, dir: 'auto' }, name),
      ),
      h('p', { part: 'tagline', dir: 'auto' }, tagline),
      h(
        'dl',
        null,
        h(Panel, { panel }),
        h(Community, { community }),
        h(
          'div',
          { part: 'stat', className: 'price' },
          h('dt', null, 'Entry price'),
          h('dd', { className: 'share', dir: 'auto' }, price.entry),
        ),
      ),
      h('p', { part: 'description', dir: 'auto' }, description),
    );

  return Card;
}
