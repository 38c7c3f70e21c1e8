import * as wording from '../wording.js';

export function makeDecision({ h }) {
  const Cell = ({ value: { text, dir, kind } }) =>
    h('td', { role: 'cell', className: kind, dir }, text);

  const Row = ({ row: { label, dir, note, values } }) =>
    h(
      'tr',
      { part: 'row', role: 'row' },
      h(
        'th',
        { scope: 'row', role: 'rowheader' },
        h('span', { dir }, label),
        note && [' ', h('small', { key: 'note', dir: 'auto' }, note)],
      ),
      values.map((value, side) => h(Cell, { key: side, value })),
    );

  const Both = ({ text }) =>
    h(
      'tr',
      { part: 'row', className: 'both', role: 'row' },
      h('th', { scope: 'row', role: 'rowheader' }, 'Both'),
      h('td', { colSpan: 2, 'aria-colspan': 2, role: 'cell' }, text),
    );

  const columnHead = { scope: 'col', role: 'columnheader' };

  const Head = ({ tools }) =>
    h(
      'thead',
      { className: 'hidden', role: 'rowgroup' },
      h(
        'tr',
        { role: 'row' },
        h('th', columnHead, 'Criterion'),
        tools.map(({ name }, side) => h('th', { key: side, ...columnHead, dir: 'auto' }, name)),
      ),
    );

  const Decision = ({ comparison }) => {
    const { deciding, both } = wording.rowsOf(comparison);
    return h(
      'section',
      { part: 'decision' },
      h('h3', { id: 'decision' }, 'What sets them apart'),
      h(
        'table',
        { role: 'table', 'aria-labelledby': 'decision' },
        h(Head, { tools: comparison.tools }),
        h(
          'tbody',
          { role: 'rowgroup' },
          deciding.map((row) => h(Row, { key: row.label, row })),
          h(Both, { text: both }),
        ),
      ),
    );
  };

  return Decision;
}
