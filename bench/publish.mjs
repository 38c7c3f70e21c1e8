// Writes results.json, and from it the tables of docs/performance.md and the README's short one.
import { readFileSync, writeFileSync } from 'node:fs';
import { label } from './labels.mjs';
import { digits, figureTable, targetTable } from './report.mjs';

const CONTENDERS = ['widget', 'preact', 'react', 'iframe', 'floor'];
const NAMES = {
  widget: '`<verdict-compare>`',
  preact: 'Preact',
  react: 'React',
  iframe: 'iframes',
  floor: 'floor',
};
const SHORT = [
  'bytes/script',
  'requests/1',
  'cpu/1/same',
  'cpu/100/different',
  'longest/100',
  'visible/throttled',
  'visible/slow',
  'nodes/same',
  'private/same',
];

const markdown = (rows) =>
  [rows[0], rows[0].map((_, i) => (i ? '--:' : '---')), ...rows.slice(1)]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
const named = ([figure, ...cells]) => [label(figure), ...cells];

/** One line on how it was measured. */
const caption = ({ browser, rounds, checked }) =>
  `${browser.replace('/', ' ')}, medians of ${rounds} round${rounds === 1 ? '' : 's'} by turns; every contender shows all texts of ${checked.documents} documents in ${checked.elements} elements.`;

function readme(results) {
  const rows = SHORT.map((figure) => [
    label(figure),
    ...CONTENDERS.map((name) => {
      const entry = results.figures[figure]?.[name];
      return entry ? digits(entry.median) : '—';
    }),
  ]);
  return `${markdown([['', ...CONTENDERS.map((name) => NAMES[name])], ...rows])}\n\n${caption(results)}`;
}

function whole(figures) {
  const [heads, ...rows] = figureTable(figures, CONTENDERS.concat('contained'));
  return markdown([heads, ...rows.map(named)]);
}

/** Of the widget alone: how its document comes to it. */
function ways(figures) {
  const names = ['slug', 'preload', 'inline', 'classic', 'prerendered', 'reserved'];
  const of = (figure, name) => figures[figure]?.[name === 'slug' ? 'widget' : `widget ${name}`];
  const rows = Object.keys(figures)
    .filter((figure) => names.slice(1).some((name) => of(figure, name)))
    .map((figure) => [
      label(figure),
      ...names.map((name) => (of(figure, name) ? digits(of(figure, name).median) : '')),
    ]);
  return markdown([
    [
      '',
      'slug',
      'slug, preloaded',
      'inline JSON',
      'inline JSON, script in the head',
      'prerendered',
      'slug, height reserved',
    ],
    ...rows,
  ]);
}

const weighed = (figures) =>
  markdown([
    ['script alone', 'brotli bytes'],
    ...['widget', 'baseline-status', 'giscus', 'bluesky-post-embed'].map((name) => [
      name === 'widget' ? NAMES.widget : name,
      String(figures['bytes/script'][name].median),
    ]),
  ]);

/** Puts each table between its comments: <!-- table:NAME --> and <!-- /table -->. */
function update(path, tables) {
  const file = new URL(`../../${path}`, import.meta.url);
  const text = Object.entries(tables).reduce(
    (updated, [name, table]) => {
      const [before, , after] = updated.split(
        new RegExp(`(?<=<!-- table:${name} -->\n)([^]*?)(?=<!-- /table -->)`),
      );
      if (after === undefined)
        throw new Error(`${path} has no <!-- table:${name} --> … <!-- /table -->`);
      return `${before}${table}\n${after}`;
    },
    readFileSync(file, 'utf8'),
  );
  writeFileSync(file, text);
}

/** @param results What run.mjs has measured, all of it. */
export function publish(results) {
  const { figures } = results;
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
  update('docs/performance.md', {
    targets: `${markdown(targetTable(figures, 'widget'))}\n\n${caption(results)}`,
    figures: whole(figures),
    ways: ways(figures),
    weighed: weighed(figures),
  });
  update('README.md', { performance: readme(results) });
}
