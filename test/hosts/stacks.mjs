// The packed package in the frameworks, bundlers and site generators of its users.
//   npm run test:stacks [name …]
// For each stack: a copy of its folder outside the checkout, npm install with the tarball,
// type-check, build, and a look at the built pages in Chromium. One after the other; a failure does
// not stop the others.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../infra/find-browsers.mjs';
import { check, checkWithoutScript } from './stacks-page.mjs';
import { beside, run, succeed } from './stacks-run.mjs';
import { serve } from './stacks-server.mjs';
import { ERRORS, STACKS } from './stacks-table.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { positionals: named } = parseArgs({ allowPositionals: true });
const unknown = named.filter((name) => !STACKS.some((stack) => stack.name === name));
if (unknown.length)
  throw new Error(
    `There is no stack ${unknown.join(', ')}; there are ${STACKS.map(({ name }) => name).join(', ')}`,
  );
const executablePath = findChromium();
if (!executablePath)
  throw new Error(
    'No Chrome or Chromium found. Set CHROME_PATH, or run: npm run browsers -- chromium',
  );

const work = mkdtempSync(join(tmpdir(), 'verdict-compare-stacks-'));
process.once('exit', () => {
  rmSync(work, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    process.exit(1);
  });

async function pack() {
  await succeed('npm', ['pack', '--ignore-scripts', '--pack-destination', work], root);
  const [tarball] = readdirSync(work);
  renameSync(join(work, tarball), join(work, 'verdict-compare.tgz'));
}

/** The right code is accepted, and of the wrong code exactly what is wrong is refused. */
async function checkTypes(folder, scripts) {
  await succeed('npm', ['run', 'types'], folder);
  if (!scripts['types:wrong']) return;
  const { code, output } = await run('npm', ['run', 'types:wrong'], folder);
  const found = output.match(/error TS\d+|^Error: /gm) ?? [];
  if (code === 0 || found.length !== ERRORS.length || !ERRORS.every((error) => error.test(output)))
    throw new Error(`The wrong code is not refused for its two faults:\n${output}`);
}

async function freePort() {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Goes through the steps of a stack; how long each took. */
async function testStack(
  { name, folder: source, data, output, pages = ['/'], prerendered, app, dev },
  browser,
) {
  const folder = join(work, name);
  cpSync(join(root, 'test/hosts', source), folder, {
    recursive: true,
    filter: (path) => !/\/(?:node_modules|dist)$/.test(path),
  });
  mkdirSync(dirname(join(folder, data)), { recursive: true });
  cpSync(join(root, 'demo/comparisons'), join(folder, data), { recursive: true });
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

  const times = [];
  const step = async (label, work) => {
    const began = performance.now();
    await work();
    times.push(`${label} ${Math.round((performance.now() - began) / 1000)} s`);
  };
  await step('install', () =>
    succeed(
      'npm',
      ['install', '--prefer-offline', '--no-package-lock', '--no-audit', '--no-fund'],
      folder,
    ),
  );
  if (scripts.types) await step('types', () => checkTypes(folder, scripts));
  await step('build', () => succeed('npm', ['run', 'build'], folder));
  await step('pages', async () => {
    for (const built of [output].flat())
      await serve(join(folder, built), async (address) => {
        for (const page of pages) await check(browser, address + page, { app });
        if (prerendered) await checkWithoutScript(browser, address + prerendered);
      });
  });
  if (dev) {
    const port = await freePort(); // React tells of a mismatch in hydration only while developing
    const address = `http://localhost:${port}/`;
    await step('dev', () =>
      beside('npm', ['run', 'dev', '--', '--port', String(port)], folder, address, () =>
        check(browser, address, { dev }),
      ),
    );
  }
  return times.join(', ');
}

await pack();
const browser = await puppeteer.launch({
  executablePath,
  args: [
    ...(process.getuid?.() === 0 || process.env.CHROME_NO_SANDBOX ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
  ],
});
let passed = 0;
let failed = 0;
for (const stack of STACKS.filter(({ name }) => !named.length || named.includes(name))) {
  try {
    const times = await testStack(stack, browser);
    passed += 1;
    console.log(`${stack.name}: passed (${times})`);
  } catch (error) {
    failed += 1;
    console.log(`${stack.name}: failed\n${error.message}`);
  }
  rmSync(join(work, stack.name), { recursive: true, force: true });
}
await browser.close();
console.log(`Stacks: ${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
