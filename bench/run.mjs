// npm run bench: measures the built widget against what one would pick instead, in one run, by
// turns.
//   -- --quick           the widget and the three floors, few rounds, in about two minutes
//   -- --only=REGEXP     only the tasks whose name matches
//   -- --rounds=N        how often each is measured
//   -- --dist=FOLDER     another build of the widget
//   -- --beside=NAME=FOLDER   a further build, by turns with it; may be given more than once
//   -- --save            writes results.json, and the tables of docs/performance.md
//   -- --tables          measures nothing: writes these tables from results.json
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildContenders, buildPeers } from './contenders/build.mjs';
import { PEERS } from './contenders/peers.mjs';
import { launch } from './harness/browser.mjs';
import { checkContenders } from './harness/check-contenders.mjs';
import { install } from './harness/install.mjs';
import { setPrerender } from './harness/pages.mjs';
import { brotli, serve } from './harness/server.mjs';
import { exponents, measure } from './measure.mjs';
import { ALTERNATIVES, plan } from './plan.mjs';
import { checkPlaces, publish, readResults, writeResults } from './report/publish.mjs';
import { printReport } from './report/tables.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

async function weighPeers() {
  const weigh = (text) => (text ? brotli(text).length : 0);
  const entries = Object.entries(await buildPeers()).map(([name, { script, style }]) => [
    name,
    { kind: PEERS[name].kind, script: weigh(script), style: weigh(style) },
  ]);
  return Object.fromEntries(entries);
}

async function run(options) {
  install();
  const dist = resolve(root, options.dist ?? 'dist');
  const beside = Object.fromEntries(options.beside.map((entry) => entry.split('=')));
  const ssr = await import(pathToFileURL(resolve(dist, 'entries/ssr/index.js')));
  setPrerender(ssr.renderToString);
  const server = await serve(await buildContenders(dist, beside));
  const browser = await launch();
  try {
    const { tasks, rounds, contenders } = plan(options, Object.keys(beside));
    // Another build of the widget may draw another view
    const alternatives = contenders.filter((name) => ALTERNATIVES.includes(name));
    const checked = await checkContenders(browser, server.origin, alternatives);
    const started = Date.now();
    const figures = await measure({ browser, server }, tasks, rounds);
    const results = {
      date: new Date(started).toISOString().slice(0, 10),
      browser: await browser.version(),
      minutes: Number(((Date.now() - started) / 60_000).toFixed(1)),
      rounds,
      checked,
      figures: { ...figures, ...exponents(figures) },
      peers: await weighPeers(),
    };
    printReport(results, contenders);
    return results;
  } finally {
    await browser.close();
    server.close();
  }
}

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    tables: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    rounds: { type: 'string' },
    dist: { type: 'string' },
    beside: { type: 'string', multiple: true, default: [] },
  },
});
if (options.save && (options.quick || options.only || options.dist)) {
  throw new Error('bench: only a whole run of this build is saved');
}
if (options.save || options.tables) checkPlaces();
if (options.tables) publish(readResults());
else {
  const results = await run(options);
  if (options.save) {
    writeResults(results);
    publish(results);
  }
}
