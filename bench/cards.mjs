// npm run bench:cards: how many cards a second and core are drawn as SVG and as PNG, and how large
// they are.
//   -- --count=N      how many documents; 200 if not given
//   -- --dist=FOLDER  another build of the widget
// The documents are the demo's, each with a title of its own, so that its texts are fitted anew;
// the first picture of a document pays for that, the three others of a build do not. Processor time
// is counted, that of all threads, so that the figure is that of one core.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { print } from './report/tables.mjs';

const TARGET = 100; // PNG a second and core
const root = fileURLToPath(new URL('..', import.meta.url));

const { values: options } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    dist: { type: 'string', default: 'dist' },
  },
});
const load = (file) => import(pathToFileURL(resolve(root, options.dist, file)).href);
const { deriveModel } = await load('document/model.js');
const { parseComparison } = await load('document/parse.js');
const formats = {
  SVG: (await load('entries/outputs/card/svg.js')).render,
  PNG: (await load('entries/outputs/card/png.js')).render,
};

const folder = join(root, 'demo/comparisons');
const demos = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));

function documents(count, round) {
  return Array.from({ length: count }, (_, i) => {
    const demo = demos[i % demos.length];
    const comparison = parseComparison({ ...demo, title: `${demo.title ?? 'No.'} ${round}.${i}` });
    return { slug: `c${i}`, comparison, model: deriveModel(comparison) };
  });
}

/** Draws one card of each document. */
async function measure(render, list, theme) {
  const start = process.cpuUsage();
  let bytes = 0;
  let largest = 0;
  for (const document of list) {
    const card = await render(document, { theme });
    const length = Buffer.byteLength(card);
    bytes += length;
    largest = Math.max(largest, length);
  }
  const { user, system } = process.cpuUsage(start);
  return { perSecond: (1e6 * list.length) / (user + system), bytes: bytes / list.length, largest };
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const rows = [['', 'first of a document, a second', 'second, a second', 'KB', 'largest KB']];
const results = {};
for (const [name, render] of Object.entries(formats)) {
  await measure(render, documents(demos.length, `${name} warm`), 'light'); // fonts, compilation
  const list = documents(Number(options.count), name);
  const first = await measure(render, list, 'light');
  const second = await measure(render, list, 'dark');
  results[name] = second;
  const perSecond = [first, second].map((result) => String(Math.round(result.perSecond)));
  rows.push([name, ...perSecond, kilobytes(first.bytes), kilobytes(first.largest)]);
}
print(rows);
console.log(`\nPNG: ${Math.round(results.PNG.perSecond)} a second and core, at least ${TARGET}`);
console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`);
