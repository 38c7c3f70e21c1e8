// npm run check:versions: do the script bundles build with the newest Lit and zod, and with older
// ones, and stay cut off from the page's own? Builds each set in a copy below node_modules/.cache,
// and opens it in Chromium beside the libraries of this checkout. Takes minutes, so it is no part
// of `npm test`: .github/workflows/nightly.yml runs it.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// Lit's packages ask for each other by range: those of an older release are named one by one
const SETS = [
  ['lit@latest', 'zod@latest'],
  ['lit@3.3.0', 'lit-html@3.3.0', 'lit-element@4.2.0', '@lit/reactive-element@2.1.0', 'zod@4.1.0'],
  ['lit@3.2.0', 'lit-html@3.2.0', 'lit-element@4.1.0', '@lit/reactive-element@2.0.4', 'zod@4.0.0'],
];
const SOURCES = ['src', 'scripts', 'rollup.config.mjs', 'tsconfig.json'];
const LIBRARIES = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'zod'];
const cache = 'node_modules/.cache/versions';

function run(command, args, options) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}
const node = (script, args, options) =>
  run(process.execPath, [resolve('node_modules', script), ...args], options);

function check(packages, folder) {
  const cwd = resolve(folder);
  mkdirSync(cwd, { recursive: true });
  for (const source of SOURCES) cpSync(source, join(cwd, source), { recursive: true });
  const { name, version, type } = JSON.parse(readFileSync('package.json', 'utf8'));
  writeFileSync(join(cwd, 'package.json'), JSON.stringify({ name, version, type }));
  run('npm', ['install', '--no-audit', '--no-fund', '--save-exact', ...packages], { cwd });
  const installed = LIBRARIES.map((library) => {
    const path = join(cwd, 'node_modules', library, 'package.json');
    return `${library} ${JSON.parse(readFileSync(path, 'utf8')).version}`;
  });
  console.log(`versions: building with ${installed.join(', ')}`);
  node('rollup/dist/bin/rollup', ['--config', '--silent'], { cwd });
  node('typescript/bin/tsc', ['--project', 'tsconfig.json'], { cwd });
  run(process.execPath, ['test/infra/browser-tests.mjs'], {
    env: {
      ...process.env,
      DIST: `${folder}/dist`,
      BROWSERS: 'chromium',
      REQUIRE_BROWSERS: '1',
      FILES: 'test/entries/own-libraries.test.ts,test/page/strict-page.test.ts',
    },
  });
}

const [named = ''] = process.argv.slice(2);
const sets = SETS.filter((packages) => packages.join(' ').includes(named));
rmSync(cache, { recursive: true, force: true });
const failed = [];
for (const [i, packages] of sets.entries()) {
  try {
    check(packages, `${cache}/${i}`);
    console.log(`versions: passed with ${packages.join(' ')}`);
  } catch (error) {
    console.error(`versions: FAILED with ${packages.join(' ')}: ${error.message}`);
    failed.push(packages);
  }
}
rmSync(cache, { recursive: true, force: true });
const passed = sets.length - failed.length;
console.log(`versions: ${passed} sets passed, ${failed.length} failed`);
process.exitCode = failed.length || !passed ? 1 : 0;
