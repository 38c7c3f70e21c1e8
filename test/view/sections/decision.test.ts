// The decision table: only what decides, and in one line what both tools share.
import { expect } from '@open-wc/testing';
import type { Comparison } from '../../../src/index.js';
import { styleOf } from '../../support/colour.js';
import { bare, everything, everythingBut, read, show } from '../../support/comparison.js';
import { listen } from '../../support/console.js';
import { hasPart, part, rootOf } from '../../support/mount.js';

const heard = listen();
afterEach(() => {
  expect(heard.console).to.deep.equal([]);
});

type Tools = Parameters<typeof bare>;
const withRows = (rows: Comparison['rows'], ...tools: Tools) => ({ ...bare(...tools), rows });

async function tableOf(document: unknown): Promise<HTMLTableElement> {
  const found = rootOf(await show(document)).querySelector('table');
  if (!found) throw new Error('there is no table');
  return found;
}
const rowsOf = ({ tBodies: [body] }: HTMLTableElement) => [...(body?.rows ?? [])];
const textsOf = (table: HTMLTableElement) =>
  Object.fromEntries(
    rowsOf(table).map(({ cells: [head, ...cells] }) => [read(head), cells.map(read)]),
  );

describe('the decision table', () => {
  it('is a table with a header for each column and each row', async () => {
    const table = await tableOf(everything());
    const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
    expect(heads.map((cell) => [cell.localName, cell.scope, read(cell)])).to.deep.equal([
      ['th', 'col', 'Criterion'],
      ['th', 'col', 'Alpha'],
      ['th', 'col', 'Beta'],
    ]);
    for (const { cells } of rowsOf(table).slice(0, -1)) {
      const names = [...cells].map(({ localName }) => localName);
      expect([...names, cells[0]?.scope]).to.deep.equal(['th', 'td', 'td', 'row']);
    }
  });
  it('has the price in full, then the document’s rows, then what both share', async () => {
    expect(textsOf(await tableOf(everything()))).to.deep.equal({
      'Full pricing': ['Free, open source', '$4 a month, or $40 a year'],
      Licence: ['Apache 2.0', 'MIT'],
      'Runs offline Once it is installed.': ['Yes', 'No'],
      Speaks: ['—not given', 'Greek'],
      Both: ['Written in: Rust · Letters: 1'],
    });
  });
  it('repeats nothing that stands on the cards', async () => {
    const table = read(await tableOf(everything()));
    for (const said of ['Editors', 'Compilers', 'Beginnings', 'Ends', 'Ship', '4 of 4', '80%'])
      expect(table).to.not.contain(said);
  });
  it('has one line for both, which spans both columns', async () => {
    const both = rowsOf(await tableOf(everything())).filter((row) => row.cells.length < 3);
    expect(both.map((row) => [read(row.cells[0]), row.cells[1]?.colSpan])).to.deep.equal([
      ['Both', 2],
    ]);
  });
  it('has in that line what is to be noted, too', async () => {
    const note = 'Once it is installed.';
    const table = await tableOf(withRows([{ label: 'Offline', values: [true, true], note }]));
    expect(textsOf(table)).to.deep.equal({ Both: ['Offline: Yes (Once it is installed.)'] });
  });
  it('has no heading of what sets them apart where nothing does', async () => {
    const both = { label: 'Licence', values: ['MIT', 'MIT'] as [string, string] };
    const element = await show(withRows([both]));
    expect(read(part(element, 'decision'))).to.not.contain('apart');
    expect(textsOf(await tableOf(withRows([both])))).to.deep.equal({ Both: ['Licence: MIT'] });
  });
  it('has no such line where both share nothing', async () => {
    const table = await tableOf(withRows([{ label: 'Licence', values: ['MIT', 'GPL'] }]));
    expect(textsOf(table)).to.deep.equal({ Licence: ['MIT', 'GPL'] });
  });
  it('says true and false as words, with a sign each', async () => {
    const table = await tableOf(withRows([{ label: 'Offline', values: [true, false] }]));
    const [yes, no] = [...(rowsOf(table)[0]?.cells ?? [])].slice(1);
    if (!yes || !no) throw new Error('there are no cells');
    expect([read(yes), read(no)]).to.deep.equal(['Yes', 'No']);
    expect(styleOf(yes, '::before').content).to.contain('✓');
    expect(styleOf(no, '::before').content).to.contain('✕');
  });
  it('puts no sign before a text that says yes or no', async () => {
    const table = await tableOf(withRows([{ label: 'Offline', values: ['Yes', 'No'] }]));
    for (const cell of table.querySelectorAll('td'))
      expect(styleOf(cell, '::before').content).to.not.match(/[✓✕]/);
  });
  it('writes numbers as the reader’s language does', async () => {
    const table = await tableOf(withRows([{ label: 'Stars', values: [12345.5, 0] }]));
    expect(textsOf(table)).to.deep.equal({ Stars: ['12,345.5', '0'] });
  });
  it('rounds no number, and has years without separators', async () => {
    const rows: Comparison['rows'] = [
      { label: 'Price', values: [0.25, 0.34] },
      { label: 'Error rate', values: [1e-7, 0.049] },
      { label: 'Since', values: [2019, 2021] },
    ];
    const expected = {
      Price: ['0.25', '0.34'],
      'Error rate': ['0.0000001', '0.049'],
      Since: ['2019', '2021'],
    };
    expect(textsOf(await tableOf(withRows(rows)))).to.deep.equal(expected);
  });
  it('has the entry price beside the other tool’s price in full', async () => {
    const table = await tableOf(
      bare({ price: { entry: 'Free' } }, { price: { entry: '$4', detail: '$4 or $40 a year' } }),
    );
    expect(textsOf(table)).to.deep.equal({ 'Full pricing': ['Free', '$4 or $40 a year'] });
  });
});

describe('there is no decision table', () => {
  const without: Record<string, unknown> = {
    'of two names': bare(),
    'of what the cards say': everythingBut({ rows: undefined }, { price: { entry: 'Free' } }),
    'of a price in full that is the entry price': bare({
      price: { entry: 'Free', detail: 'Free' },
    }),
    'of rows of which nothing is known': withRows([
      { label: 'Licence', values: [null, null] },
      { label: 'Stars', values: ['', null] },
    ]),
  };
  for (const [what, document] of Object.entries(without))
    it(what, async () => {
      const element = await show(document);
      expect(hasPart(element, 'decision')).to.equal(false);
      expect(part(element, 'tools')).to.not.equal(null);
    });
});
