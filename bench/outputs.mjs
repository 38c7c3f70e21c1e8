// npm run bench:outputs: how many documents a second and core each output of the command is made
// of, and in what memory; and how long the command takes for all of them.
//   -- --counts=100,1000   how many documents; 100, 1,000 and 10,000 if not given
//   -- --rounds=N          how often each is measured, by turns; 3 if not given
//   -- --dist=FOLDER       another build of the widget
//   -- --save              writes outputs-results.json and its table in docs/performance.md
// Each sample is a process of its own. Its processor time is counted, that of all its threads, so
// that the figure is that of one core. Pictures are drawn of a tenth of the documents.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { rotate } from './measure.mjs';
import { checkPlaces, markdown, updatePage } from './report/publish.mjs';
import { median } from './report/stats.mjs';
import { print } from './report/tables.mjs';

const PICTURES = ['svg', 'png'];
const SHARE_OF_PICTURES = 0.1;
/** Seconds for all outputs but PNG of the largest count, and PNG a second and core. */
const [MAX_SECONDS, MIN_PNG] = [40, 100];
const DOCS = 'docs/performance.md';
const root = fileURLToPath(new URL('..', import.meta.url));
const child = fileURLToPath(new URL('outputs/child.mjs', import.meta.url));
const run = promisify(execFile);

const { values: options } = parseArgs({
  options: {
    counts: { type: 'string', default: '100,1000,10000' },
    rounds: { type: 'string', default: '3' },
    dist: { type: 'string', default: 'dist' },
    save: { type: 'boolean', default: false },
  },
});
if (options.save) checkPlaces({ [DOCS]: ['outputs'] });
const dist = resolve(root, options.dist);
const counts = options.counts.split(',').map(Number);
const rounds = Number(options.rounds);
const { DOCUMENT_OUTPUTS } = await import(
  pathToFileURL(resolve(dist, 'entries/outputs/index.js')).href
);
const outputs = DOCUMENT_OUTPUTS.map(({ name, files }) => ({ name, files: files.length || 1 }));

const countOf = (name, count) =>
  PICTURES.includes(name) ? Math.ceil(count * SHARE_OF_PICTURES) : count;

async function sample(name, count) {
  const drawn = countOf(name, count);
  const { stdout } = await run(process.execPath, [child, name, String(drawn), dist]);
  return { drawn, ...JSON.parse(stdout) };
}

/** @returns samples: count → name → [{ drawn, cpu, bytes, peak }] in the order of the rounds */
async function measure() {
  const lists = () => Object.fromEntries(outputs.map(({ name }) => [name, []]));
  const samples = Object.fromEntries(counts.map((count) => [count, lists()]));
  for (let round = 0; round < rounds; round++) {
    for (const count of counts) {
      for (const { name } of rotate(outputs, round)) {
        process.stderr.write(`\rround ${round + 1} of ${rounds}: ${count} × ${name.padEnd(10)}`);
        samples[count][name].push(await sample(name, count));
      }
    }
  }
  process.stderr.write('\n');
  return samples;
}

const summarize = (list) => ({
  perSecond: median(list.map(({ drawn, cpu }) => (1000 * drawn) / cpu)),
  bytes: median(list.map(({ drawn, bytes }) => bytes / drawn)),
  peak: median(list.map(({ peak }) => peak)),
});

const samples = await measure();
const figures = Object.fromEntries(
  counts.map((count) => [
    count,
    Object.fromEntries(outputs.map(({ name }) => [name, summarize(samples[count][name])])),
  ]),
);
const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const largest = counts.at(-1);
const heads = [
  '',
  'files a document',
  'KB a document',
  ...counts.map((count) => `${number.format(count)} documents, a second`),
  ...counts.map((count) => `peak MB of ${number.format(count)}`),
];
const table = [
  heads,
  ...outputs.map(({ name, files }) => [
    name,
    String(files),
    (figures[largest][name].bytes / 1000).toFixed(1),
    ...counts.map((count) => number.format(figures[count][name].perSecond)),
    ...counts.map((count) => number.format(figures[count][name].peak / 1e6)),
  ]),
];
print(table);
const seconds = outputs
  .filter(({ name }) => name !== 'png')
  .reduce((sum, { name }) => sum + largest / figures[largest][name].perSecond, 0);
const pictures = outputs.find(({ name }) => name === 'png').files;
const drawn = figures[largest].png.perSecond * pictures;
const sums = `All but PNG: ${seconds.toFixed(0)} s of one core for ${number.format(largest)} documents \
(goal ${MAX_SECONDS}). PNG: ${drawn.toFixed(0)} pictures a second and core (goal ${MIN_PNG}).`;
console.log(`\n${sums}`);
if (options.save) {
  const results = {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    processor: cpus()[0].model,
    rounds,
    counts,
    figures,
  };
  const file = new URL('outputs-results.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  const caption = `${results.date}, Node ${results.node}, ${results.processor}, one core; medians of
${rounds} rounds by turns, each sample in a process of its own; pictures of a tenth of the documents.
${sums}`;
  updatePage(DOCS, { outputs: `${markdown(table)}\n\n${caption}` });
}
