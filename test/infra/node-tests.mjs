// The tests that need no browser, with node:test: test/**/*.node.test.ts and .mjs.
//   npm run test:node -- [file …]
// A file without a test counts as passed in node:test: here it fails the run, and so does a run
// without files.
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

const folder = (path, end) =>
  readdirSync(path, { recursive: true })
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => `${path}/${name}`);
const named = process.argv.slice(2);
const files = (
  named.length ? named : [...folder('test', '.node.test.ts'), ...folder('test', '.node.test.mjs')]
).map((file) => resolve(file));
const passed = new Map(files.map((file) => [file, 0]));
let failed = 0;
let skipped = 0;

// node:test reports each file, and each suite, as a test of its own
const isTest = ({ name, file, details }) => details?.type !== 'suite' && resolve(name) !== file;

if (!files.length) throw new Error('There are no tests for Node');
// `true` would leave one processor free
const stream = run({ files, concurrency: availableParallelism(), timeout: 300_000 });
stream.on('test:pass', (event) => {
  if (!isTest(event)) return;
  if (event.skip !== undefined || event.todo !== undefined) skipped += 1;
  else passed.set(event.file, (passed.get(event.file) ?? 0) + 1);
});
stream.on('test:fail', (event) => {
  if (event.details?.type !== 'suite') failed += 1;
});
stream.compose(new spec()).pipe(process.stdout);
stream.once('end', () =>
  process.once('beforeExit', () => {
    for (const [file, count] of passed) {
      if (count) continue;
      console.log(`Node: no test passed in ${relative('', file)}`);
      failed ||= 1;
    }
    const total = [...passed.values()].reduce((sum, count) => sum + count, 0);
    console.log(`Node: ${total} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
    process.exitCode = failed ? 1 : 0;
  }),
);
