import * as wording from '../wording.js';

export function makeDecision({ h }, { runs, NoVotes }) {
  const Row = ({ label, cells, dir }) =>
    h(
      'tr',
      null,
      h('th', { scope: 'row' }, label),
      cells.map((cell, i) => h('td', { key: i, dir }, cell ?? h(NoVotes))),
    );

  const Decision = ({ tools }) =>
    h(
      'section',
      { part: 'decision' },
      h('h3', { id: 'decision', 'aria-level': 3 }, 'Decision table'),
      h(
        'table',
        { 'aria-labelledby': 'decision' },
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            h('th', { scope: 'col' }, h('span', { className: 'hidden' }, 'Criterion')),
            tools.map(({ name }, i) => h('th', { key: i, scope: 'col', dir: 'auto' }, name)),
          ),
        ),
        h(
          'tbody',
          null,
          h(Row, {
            label: 'Panel verdict',
            cells: tools.map(({ panel }) => wording.verdict(panel)),
          }),
          tools.some(({ community }) => community) &&
            h(Row, {
              label: 'Community',
              cells: tools.map(({ community }) => community && runs(wording.votes(community))),
            }),
          h(Row, { label: 'Pricing', dir: 'auto', cells: tools.map(({ price }) => price.detail) }),
          h(Row, { label: 'Best for', dir: 'auto', cells: tools.map(({ bestFor }) => bestFor) }),
          h(Row, { label: 'Category', dir: 'auto', cells: tools.map(({ category }) => category) }),
        ),
      ),
    );

  return Decision;
}
