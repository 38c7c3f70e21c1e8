// Makes the whole of dist/: node scripts/build.mjs [folder]
// A build that fails leaves the folder as it was.
import { spawnSync } from 'node:child_process';
import { chmod, cp, readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeIntegrity } from './metadata/integrity.mjs';
import { writeLocaleLists } from './locales.mjs';
import { writeLicenses } from './metadata/licenses.mjs';
import { writeMetadata } from './metadata/write.mjs';
import { writeFrameworkTypes } from './metadata/framework-types.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const dist = process.argv[2] ?? 'dist';
const fresh = `node_modules/.cache/dist-${process.pid}`;

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [`node_modules/${script}`, ...args], {
    stdio: 'inherit',
    env: { ...process.env, DIST: fresh },
  });
  if (status !== 0) throw new Error(`The build stopped: ${script} failed`);
}

try {
  await writeLocaleLists();
  run('rollup/dist/bin/rollup', '--config', '--silent');
  run('typescript/bin/tsc', '--project', 'tsconfig.build.json', '--outDir', fresh);
  const locales = (await readdir(`${fresh}/locales`)).sort().map((file) => `locales/${file}`);
  const scripts = ['verdict-compare.js', 'verdict-compare.iife.js', 'citing.js', 'embed.js'];
  await writeIntegrity(fresh, [...scripts, ...locales]);
  await writeLicenses(fresh);
  await writeMetadata(fresh);
  await writeFrameworkTypes(fresh);
  await chmod(`${fresh}/entries/cli/index.js`, 0o755); // an installer does so, a clone has none
  await rm(dist, { recursive: true, force: true });
  await cp(fresh, dist, { recursive: true });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await rm(fresh, { recursive: true, force: true });
}
