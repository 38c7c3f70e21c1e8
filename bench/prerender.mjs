// npm run bench:prerender: how many documents a second are drawn as static HTML, and in what
// memory.
//   -- --counts=100,1000   how many documents; 100, 1,000 and 10,000 if not given
//   -- --rounds=N          how often each is measured, by turns; 5 if not given
//   -- --dist=FOLDER       another build of the widget
//   -- --save              writes prerender-results.json and its table in docs/performance.md
// Each sample is a process of its own. Its processor time is counted, that of all its threads, so
// that the figure is that of one core, and other programs matter little.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { install } from './harness/install.mjs';
import { rotate } from './measure.mjs';
import { checkPlaces, markdown, updatePage } from './report/publish.mjs';
import { median, spread } from './report/stats.mjs';
import { print } from './report/tables.mjs';

const TARGET = 8000; // documents a second, of the largest count
const NAMES = ['nothing', 'by hand', 'renderToString', '@lit-labs/ssr', 'Preact', 'React'];
const DOCS = 'docs/performance.md';
const root = fileURLToPath(new URL('..', import.meta.url));
const child = fileURLToPath(new URL('prerender/child.mjs', import.meta.url));
const run = promisify(execFile);

async function sample(name, count, dist) {
  const env = { ...process.env, NODE_ENV: 'production' };
  const { stdout } = await run(process.execPath, [child, name, String(count), dist], { env });
  return JSON.parse(stdout);
}

/** @returns samples: count → name → [{ cpu, characters, peak }] in the order of the rounds */
async function measure(counts, rounds, dist) {
  const emptyLists = () => Object.fromEntries(NAMES.map((name) => [name, []]));
  const samples = Object.fromEntries(counts.map((count) => [count, emptyLists()]));
  for (let round = 0; round < rounds; round++) {
    for (const count of counts) {
      for (const name of rotate(NAMES, round)) {
        process.stderr.write(`\rround ${round + 1} of ${rounds}: ${count} × ${name.padEnd(20)}`);
        samples[count][name].push(await sample(name, count, dist));
      }
    }
  }
  process.stderr.write('\n');
  return samples;
}

/**
 * @returns { perSecond, ratio: spread of the time against that by hand in the same round, peak }
 */
function summarize(count, byName, name) {
  const own = byName[name];
  const ratios = own.map(({ cpu }, round) => cpu / byName['by hand'][round].cpu);
  return {
    perSecond: median(own.map(({ cpu }) => (1000 * count) / cpu)),
    ratio: spread(ratios),
    peak: median(own.map(({ peak }) => peak)),
  };
}

function tableOf({ counts, figures, elements }) {
  const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
  const largest = counts.at(-1);
  const row = (name) => {
    const draws = name !== 'nothing';
    const { ratio } = figures[largest][name];
    const range = `${ratio.q1.toFixed(1)}–${ratio.q3.toFixed(1)}`;
    return [
      name,
      ...counts.map((count) => (draws ? number.format(figures[count][name].perSecond) : '')),
      draws ? `${ratio.median.toFixed(1)}× (${range})` : '',
      ...counts.map((count) => number.format(figures[count][name].peak / 1e6)),
      draws ? String(elements[name]) : '',
    ];
  };
  const heads = [
    '',
    ...counts.map((count) => `${number.format(count)} documents, a second`),
    'time against by hand',
    ...counts.map((count) => `peak MB of ${number.format(count)}`),
    'elements',
  ];
  return [heads, ...NAMES.map(row)];
}

const { values: options } = parseArgs({
  options: {
    counts: { type: 'string', default: '100,1000,10000' },
    rounds: { type: 'string', default: '5' },
    dist: { type: 'string', default: 'dist' },
    save: { type: 'boolean', default: false },
  },
});
if (options.save) checkPlaces({ [DOCS]: ['prerender'] });
install();
const dist = resolve(root, options.dist);
const counts = options.counts.split(',').map(Number);
const { checkRenderers } = await import('./prerender/check.mjs');
const elements = await checkRenderers(NAMES.slice(1), dist);
const samples = await measure(counts, Number(options.rounds), dist);
const summaries = counts.map((count) => [
  count,
  Object.fromEntries(NAMES.map((name) => [name, summarize(count, samples[count], name)])),
]);
const results = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  processor: cpus()[0].model,
  rounds: Number(options.rounds),
  counts,
  elements,
  figures: Object.fromEntries(summaries),
};
print(tableOf(results));
const { perSecond } = results.figures[counts.at(-1)].renderToString;
console.log(`\nrenderToString: ${Math.round(perSecond)} documents a second, at least ${TARGET}`);
if (options.save) {
  const file = new URL('prerender-results.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  const caption = `${results.date}, Node ${results.node}, ${results.processor}, one core; medians of
${results.rounds} rounds by turns, each sample in a process of its own.`;
  updatePage(DOCS, { prerender: `${markdown(tableOf(results))}\n\n${caption}` });
}
