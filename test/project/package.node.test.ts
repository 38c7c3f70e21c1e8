// The package as it is published: what is in it, and that Node and other hosts can use it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { publint } from 'publint';
import { bundled, execute, install, root, specifiers } from '../support/installed-package.js';

/** What a page loads by a script element or by import(). */
const scriptFiles = [
  'citing.js',
  'embed.js',
  'verdict-compare.iife.js',
  'verdict-compare.js',
  ...(await readdir(join(root, 'dist/locales'))).map((file) => `locales/${file}`),
].sort();

let app: string;
let tarball: string;
before(async () => {
  ({ app, tarball } = await install());
});
after(() => rm(app, { recursive: true, force: true }));

/** Text of a file of the installed package. */
const installed = (path: string): Promise<string> =>
  readFile(join(app, 'node_modules/verdict-compare', path), 'utf8');

/** Runs a script in a Node of its own, beside the installed package; what it prints as JSON. */
async function inNode(script: string): Promise<unknown> {
  const { stdout, stderr } = await execute(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: app },
  );
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

describe('the packed package', () => {
  it('has what its users need, and nothing else', async () => {
    const { stdout } = await execute('tar', ['-tzf', tarball]);
    const files = stdout
      .trim()
      .split('\n')
      .map((file) => file.replace(/^package\//, ''));
    const others = files.filter((file) => !file.startsWith('dist/')).sort();
    assert.deepEqual(others, [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'SECURITY.md',
      'package.json',
    ]);
    const kinds = /\.(?:js|d\.ts|json)$|^dist\/(?:entries\/cli\/libraries\/)?licenses\.txt$/;
    assert.deepEqual(
      files.filter((file) => file.startsWith('dist/') && !kinds.test(file)),
      [],
    );
  });

  it('points at files that are in it, and depends on lit and zod alone', async () => {
    const {
      main,
      unpkg,
      jsdelivr,
      types,
      customElements,
      'web-types': webTypes,
      dependencies,
    } = JSON.parse(await installed('package.json')) as Record<string, string> & {
      dependencies: object;
    };
    for (const path of [main, unpkg, jsdelivr, types, customElements, webTypes])
      await assert.doesNotReject(installed(path ?? ''));
    assert.deepEqual(Object.keys(dependencies).sort(), ['lit', 'zod']);
  });

  it('has the integrity value of each script file, languages too', async () => {
    const values = Object.entries(
      JSON.parse(await installed('dist/integrity.json')) as Record<string, string>,
    );
    assert.deepEqual(values.map(([file]) => file).sort(), scriptFiles);
    for (const [file, value] of values) {
      const hash = createHash('sha384').update(await installed(`dist/${file}`));
      assert.equal(value, `sha384-${hash.digest('base64')}`, file);
    }
  });

  it('has script files that any page reads right, whatever encoding it declares', async () => {
    for (const file of scriptFiles) {
      assert.doesNotMatch(await installed(`dist/${file}`), /[^\n\x20-\x7e]/, file);
    }
  });

  it('names the copyright of the library inside its script files, with its licence beside', async () => {
    for (const file of ['verdict-compare.js', 'verdict-compare.iife.js']) {
      const [, banner = ''] = (await installed(`dist/${file}`)).split('\n');
      assert.match(banner, /lit, \(c\) 2017 Google LLC, BSD-3-Clause.*licenses\.txt/, file);
    }
    const licenses = await installed('dist/licenses.txt');
    for (const line of ['Copyright (c) 2017 Google LLC', 'BSD 3-Clause License', 'MIT License']) {
      assert.ok(licenses.includes(line), line);
    }
  });

  it('passes publint, strict', async () => {
    const { buffer, byteOffset, byteLength } = await readFile(tarball);
    const { messages } = await publint({
      pack: { tarball: buffer.slice(byteOffset, byteOffset + byteLength) },
      strict: true,
    });
    assert.deepEqual(messages, []);
  });

  it('has types that resolve as the code does: attw, for packages of modules alone', async () => {
    const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    await assert.doesNotReject(
      execute(process.execPath, [cli, tarball, '--profile', 'esm-only'], { cwd: app }),
    );
  });

  for (const { name, code } of specifiers) {
    it(`${name} ${code ? 'imports in Node without a DOM' : 'is JSON'}`, async () => {
      const script = code
        ? `await import('${name}'); console.log(typeof document === 'undefined')`
        : `import { readFileSync } from 'node:fs'; console.log(typeof JSON.parse(readFileSync(new URL(import.meta.resolve('${name}')), 'utf8')) === 'object')`;
      assert.equal(await inNode(script), true);
    });
  }

  it('opens its files to tools that copy or verify them', async () => {
    const script = `import { readFileSync } from 'node:fs';
      const size = (name) => readFileSync(new URL(import.meta.resolve('verdict-compare/' + name))).length;
      console.log(['dist/verdict-compare.iife.js', 'dist/locales/de.js', 'integrity.json'].every(size));`;
    assert.equal(await inNode(script), true);
  });

  for (const conditions of [['worker', 'browser'], ['browser']]) {
    it(`renders where there is no Node and no DOM, bundled under ${conditions.join(' and ')}`, async () => {
      const source = `import { VerdictError } from 'verdict-compare/schema';
        import { renderToString } from 'verdict-compare/ssr';
        export const html = renderToString({ tools: [{ name: 'A' }, { name: 'B' }] }, { lang: 'de' });
        export let refused;
        try { renderToString({}); } catch (error) { refused = error instanceof VerdictError; }`;
      const { code, imports } = await bundled(app, source, conditions);
      assert.deepEqual(imports, []);
      const worker = createContext({ URL });
      runInContext(code, worker);
      assert.equal(runInContext('entry.refused', worker), true);
      const html = String(runInContext('entry.html', worker));
      assert.match(
        html,
        /^<div>\n<verdict-compare v-pre lang="de">\n<template shadowrootmode="open">/,
      );
    });
  }

  it('checks documents in a worker', async () => {
    const worker = `import { parentPort } from 'node:worker_threads'; import { parseComparison } from 'verdict-compare/schema';
      parentPort.postMessage(parseComparison({ tools: [{ name: 'A' }, { name: 'B' }] }).tools.map(({ name }) => name));`;
    await writeFile(join(app, 'worker.js'), worker);
    const script =
      "import { Worker } from 'node:worker_threads'; new Worker('./worker.js', { execArgv: [] }).on('message', (names) => console.log(JSON.stringify(names)));";
    assert.deepEqual(await inNode(script), ['A', 'B']);
  });

  it('has its command', async () => {
    const {
      bin: { 'verdict-compare': path = '' },
    } = JSON.parse(await installed('package.json')) as { bin: Record<string, string> };
    assert.match(await installed(path), /^#!\/usr\/bin\/env node\n/);
    const { stdout } = await execute(
      process.execPath,
      [join(app, 'node_modules/verdict-compare', path), '--help'],
      { cwd: app },
    );
    assert.match(stdout, /verdict-compare check/);
  });
});
