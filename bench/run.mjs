// npm run bench: measures the built widget against what people would pick instead, all in one run and by turns.
//   -- --quick           the widget and the floor alone, few rounds, within a minute
//   -- --only=REGEXP     only the tasks whose name matches
//   -- --rounds=N        how often each is measured
//   -- --dist=FOLDER     another build of the widget
//   -- --beside=NAME=FOLDER   a further build, measured by turns with it; may be given more than once
//   -- --save            writes results.json, and the figures in docs/performance.md and the README
import { parseArgs } from 'node:util';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { launch } from './browser.mjs';
import { checkContenders } from './check.mjs';
import { buildContenders } from './contenders.mjs';
import { setPrerender } from './pages.mjs';
import { plan } from './plan.mjs';
import { publish } from './publish.mjs';
import { printReport } from './report.mjs';
import { brotli, serve } from './server.mjs';
import { exponent, Ledger } from './stats.mjs';

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    rounds: { type: 'string' },
    dist: { type: 'string' },
    beside: { type: 'string', multiple: true, default: [] },
  },
});
const TRIES = 3;
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = resolve(root, options.dist ?? 'dist');
if (options.save && (options.quick || options.only))
  throw new Error('bench: only a whole run is saved');
const beside = Object.fromEntries(options.beside.map((entry) => entry.split('=')));

/** Runs one sample; a page that did not come to rest, or a renderer that died, is tried again. */
async function sample(env, task, contender) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await task.run(env, contender);
    } catch (error) {
      if (attempt === TRIES)
        throw new Error(`${task.id}, ${contender}: ${error.message}`, { cause: error });
    }
  }
}

async function measure(env, tasks, rounds) {
  const ledger = new Ledger();
  for (const task of tasks) await sample(env, task, task.contenders[0]); // the browser's own first times
  for (let round = 0; round < rounds; round++) {
    for (const task of tasks) {
      if (round >= (task.once ? 1 : Math.ceil(rounds * (task.share ?? 1)))) continue;
      for (let time = 0; time < task.times; time++) {
        const turn = (round + time) % task.contenders.length;
        for (const contender of [
          ...task.contenders.slice(turn),
          ...task.contenders.slice(0, turn),
        ]) {
          const values = await sample(env, task, contender);
          for (const [figure, value] of Object.entries(values))
            ledger.add(figure, contender, `${round}.${time}`, value, task.net);
        }
      }
      process.stderr.write(`\rround ${round + 1} of ${rounds}: ${task.id.padEnd(30)}`);
    }
  }
  process.stderr.write('\n');
  return ledger.summary();
}

function addExponents(figures) {
  for (const slugs of ['same', 'different']) {
    const sizes = [10, 100, 300].filter((n) => figures[`cpu/${n}/${slugs}`]);
    if (sizes.length < 2) continue;
    const entry = (figures[`exponent/${slugs}`] = {});
    for (const contender of Object.keys(figures[`cpu/${sizes.at(-1)}/${slugs}`])) {
      const at = (q) => exponent(sizes.map((n) => [n, figures[`cpu/${n}/${slugs}`][contender][q]]));
      entry[contender] = {
        median: at('median'),
        q1: Math.min(at('q1'), at('q3')),
        q3: Math.max(at('q1'), at('q3')),
        n: sizes.length,
      };
    }
  }
}

const { files, weighed } = await buildContenders(dist, beside);
const { renderToString } = await import(pathToFileURL(resolve(dist, 'ssr.js')));
setPrerender(renderToString);
const server = await serve(files);
const browser = await launch();
try {
  const env = { browser, server };
  const { tasks, rounds, contenders } = plan(options, Object.keys(beside));
  const checked = await checkContenders(
    browser,
    server.origin,
    contenders.filter((name) => name !== 'widget'),
  );
  const started = Date.now();
  const figures = await measure(env, tasks, rounds);
  addExponents(figures);
  for (const [name, code] of Object.entries(weighed))
    (figures['bytes/script'] ??= {})[name] = {
      median: brotli(code).length,
      q1: brotli(code).length,
      q3: brotli(code).length,
      n: 1,
    };
  const results = {
    browser: await browser.version(),
    minutes: Number(((Date.now() - started) / 60_000).toFixed(1)),
    rounds,
    checked,
    figures,
  };
  printReport(results, contenders);
  if (options.save) publish(results);
} finally {
  await browser.close();
  server.close();
}
