// Writes results.json, and from it the tables of docs/performance.md.
// Each stands between its comments: <!-- table:NAME --> and <!-- /table -->.
import { readFileSync, writeFileSync } from 'node:fs';
import { label } from './labels.mjs';
import { digits, figureTable, peerTable, targetTable } from './tables.mjs';

const DOCS = 'docs/performance.md';
const PLACES = { [DOCS]: ['targets', 'figures', 'ways', 'peers'] };

const NAMES = {
  widget: '`<verdict-compare>`',
  preact: 'Preact',
  react: 'React',
  iframe: 'iframes',
  floor: 'floor',
  'lean-floor': 'lean floor',
  'contained-floor': 'floor with `content-visibility`',
};

/** How the widget's document comes to it: "widget" and "widget MODE". */
const WAYS = {
  widget: 'slug',
  'widget preload': 'slug, preloaded',
  'widget inline': 'inline JSON',
  'widget classic': 'inline JSON, script in the head',
  'widget prerendered': 'prerendered',
  'widget reserved': 'slug, height reserved',
};

/** @param texts How many of the first columns are no figures. */
export function markdown([heads, ...rows], texts = 1) {
  const rule = heads.map((_, column) => (column < texts ? '---' : '--:'));
  return [heads, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** One line on how it was measured. */
function caption({ date, browser, rounds, checked }) {
  const times = `${rounds} round${rounds === 1 ? '' : 's'}`;
  const same = `${checked.documents} documents, the widget in ${checked.elements} elements`;
  return (
    `${date}, ${browser.replace('/', ' ')}, medians of ${times} by turns; ` +
    `every contender shows all texts of ${same}.`
  );
}

function wholeTable(figures) {
  const contenders = Object.keys(NAMES);
  const [, ...rows] = figureTable(figures, contenders);
  return [
    ['', ...contenders.map((name) => NAMES[name])],
    ...rows.map(([figure, ...cells]) => [label(figure), ...cells]),
  ];
}

function waysTable(figures) {
  const names = Object.keys(WAYS);
  const isCompared = (figure) => names.slice(1).some((name) => figures[figure][name]);
  const cell = (entry) => (entry ? digits(entry.median) : '');
  const rows = Object.keys(figures)
    .filter(isCompared)
    .map((figure) => [label(figure), ...names.map((name) => cell(figures[figure][name]))]);
  return [['', ...Object.values(WAYS)], ...rows];
}

const fileOf = (path) => new URL(`../../${path}`, import.meta.url);
const placeOf = (name) => new RegExp(`(?<=<!-- table:${name} -->\n)[^]*?(?=<!-- /table -->)`);

/**
 * @throws when a page has no place for one of its tables: before a long run rather than after it.
 */
export function checkPlaces(places = PLACES) {
  for (const [path, names] of Object.entries(places)) {
    const text = readFileSync(fileOf(path), 'utf8');
    const missing = names.find((name) => !placeOf(name).test(text));
    if (missing) throw new Error(`${path} has no <!-- table:${missing} --> … <!-- /table -->`);
  }
}

/** @param tables Markdown by name. */
export function updatePage(path, tables) {
  let text = readFileSync(fileOf(path), 'utf8');
  for (const [name, table] of Object.entries(tables)) {
    text = text.replace(placeOf(name), () => `${table}\n`);
  }
  writeFileSync(fileOf(path), text);
}

const resultsFile = new URL('../results.json', import.meta.url);

export const readResults = () => JSON.parse(readFileSync(resultsFile, 'utf8'));

export function writeResults(results) {
  writeFileSync(resultsFile, `${JSON.stringify(results, null, 2)}\n`);
}

/** @param results What a whole run has measured. */
export function publish(results) {
  const { figures, peers } = results;
  updatePage(DOCS, {
    targets: `${markdown(targetTable(figures, 'widget'))}\n\n${caption(results)}`,
    figures: markdown(wholeTable(figures)),
    ways: markdown(waysTable(figures)),
    peers: markdown(peerTable(peers, figures['bytes/script'].widget.median), 2),
  });
}
