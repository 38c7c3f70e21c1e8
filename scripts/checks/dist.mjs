// Is the committed dist/ what src/ builds? Builds into a folder of its own and compares every byte.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { staleLocaleLists } from '../locales.mjs';

const list = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();

const stale = Object.keys(await staleLocaleLists()); // building writes them
const fresh = mkdtempSync(join(tmpdir(), 'verdict-compare-dist-'));
process.once('exit', () => rmSync(fresh, { recursive: true, force: true }));
const { status } = spawnSync(process.execPath, ['scripts/build.mjs', fresh], { stdio: 'inherit' });
if (status !== 0) {
  console.error('dist: src does not build');
  process.exit(1);
}
const built = list(fresh);
const committed = existsSync('dist') ? list('dist') : [];
const differences = [
  ...built.filter((file) => !committed.includes(file)).map((file) => `dist/${file} is missing`),
  ...committed
    .filter((file) => !built.includes(file))
    .map((file) => `dist/${file} is not built from src any more`),
  ...built
    .filter(
      (file) =>
        committed.includes(file) &&
        !readFileSync(join(fresh, file)).equals(readFileSync(join('dist', file))),
    )
    .map((file) => `dist/${file} differs`),
];
differences.push(...stale.map((path) => `${relative('', path)} is not up to date`));
if (!built.length) differences.push('the build made no file');
for (const difference of differences) console.error(`dist: ${difference}`);
if (differences.length) {
  console.error('dist: not what src builds. Run "npm run build" and commit dist/ with the change.');
  process.exit(1);
}
console.log(`dist: all ${built.length} files are what src builds`);
