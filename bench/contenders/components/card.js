import * as wording from '../wording.js';
import { outbound } from './outbound.js';

export function makeCard({ h, Fragment }) {
  const Stat = ({ name, label, before, children }) =>
    h(
      'div',
      { part: 'stat', className: name },
      h('dt', null, before, h('span', null, label)),
      h('dd', null, children),
    );

  const Share = ({ votes, unit }) =>
    h(
      Fragment,
      null,
      h('b', null, wording.share(votes)),
      ' ',
      h('span', { className: 'count' }, wording.count(votes, unit)),
    );

  const NoVotes = () =>
    h(
      Fragment,
      null,
      h('span', { 'aria-hidden': 'true' }, '—'),
      h('span', { className: 'hidden' }, 'no votes yet'),
    );

  const Bar = ({ panel }) =>
    h(
      'span',
      { part: 'bar', 'aria-hidden': 'true' },
      wording
        .segments(panel)
        .map((ships, at) =>
          h('i', { key: at, part: 'segment', className: ships ? undefined : 'no' }),
        ),
    );

  const Identity = ({ tool: { name, url }, side, isPicked }) =>
    h(
      'div',
      { className: 'identity' },
      h('span', { part: 'logo', 'aria-hidden': 'true', 'data-letter': name[0].toUpperCase() }),
      h(
        'h3',
        { part: 'name', id: `tool-${side}` },
        h('a', { href: url, ...outbound, dir: 'auto' }, name),
      ),
      isPicked && h('p', { className: 'mark' }, 'Panel’s pick'),
    );

  const Said = ({ tool: { tagline, bestFor } }) =>
    h(
      'div',
      { className: 'said' },
      h('p', { part: 'tagline', dir: 'auto' }, tagline),
      h(
        'p',
        { part: 'best-for' },
        h('b', null, 'Best for'),
        ' ',
        h('span', { dir: 'auto' }, bestFor),
      ),
    );

  const Stats = ({ panel, community, price }) =>
    h(
      'dl',
      null,
      h(
        Stat,
        {
          name: 'panel',
          label: 'Panel ship',
          before: h('span', { part: 'badge' }, wording.badge(panel)),
        },
        h(Share, { votes: panel, unit: 'would ship it' }),
        h(Bar, { panel }),
      ),
      h(
        Stat,
        { name: 'community', label: 'Community ship' },
        community ? h(Share, { votes: community, unit: 'votes' }) : h(NoVotes),
      ),
      h(Stat, { name: 'price', label: 'Entry price' }, h('b', { dir: 'auto' }, price.entry)),
    );

  const Card = ({ comparison, side, isPicked }) => {
    const tool = comparison.tools[side];
    const panel = wording.panelOf(comparison, side);
    return h(
      'article',
      {
        part: 'tool',
        className: `${wording.verdictOf(panel)}${isPicked ? ' picked' : ''}`,
        'aria-labelledby': `tool-${side}`,
      },
      h(Identity, { tool, side, isPicked }),
      h(Said, { tool }),
      h(Stats, { panel, community: tool.community, price: tool.price }),
      h(
        'details',
        { className: 'more' },
        h('summary', null, h('span', null, wording.about(tool))),
        h('p', { part: 'description', dir: 'auto' }, tool.description),
      ),
    );
  };

  return Card;
}
