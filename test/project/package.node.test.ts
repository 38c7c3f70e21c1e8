// The package as it is published: packed, unpacked into another folder, and used from there.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createContext, runInContext } from 'node:vm';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { publint } from 'publint';
import { rollup, type OutputChunk } from 'rollup';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));
const execute = promisify(execFile);
const { exports } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { types: string; default: string }>;
};
const specifiers = Object.entries(exports)
  .filter(([path]) => path !== './dist/*')
  .map(([path, target]) => ({
    name: `verdict-compare${path.slice(1)}`.replace('*', 'de'),
    code: typeof target !== 'string',
  }));

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
  app = await mkdtemp(join(tmpdir(), 'verdict-compare-'));
  const { stdout } = await execute(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', app],
    { cwd: root },
  );
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  tarball = join(app, filename);
  const modules = join(app, 'node_modules');
  await mkdir(modules);
  await execute('tar', ['-xzf', tarball, '-C', modules]);
  await execute('mv', [join(modules, 'package'), join(modules, 'verdict-compare')]);
  for (const name of ['lit', 'zod'])
    await symlink(join(root, 'node_modules', name), join(modules, name), 'junction');
  await writeFile(join(app, 'package.json'), '{ "type": "module" }');
  await copyFile(
    join(root, 'test/hosts/frameworks/typescript/consumer.ts'),
    join(app, 'consumer.ts'),
  );
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

/** Warnings that are expected: of an entry that is dropped, and of what zod is made of. */
const KNOWN = ['EMPTY_BUNDLE', 'INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'];

/**
 * What a bundler makes of a module that has this code; under these conditions a script `entry` of
 * all that it needs.
 */
async function bundled(code: string, conditions?: string[]): Promise<OutputChunk> {
  const file = join(app, 'entry.js');
  const bundle = await rollup({
    input: 'entry',
    external: conditions ? [] : /^(?:node:|lit(?:\/|$)|zod(?:\/|$))/,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? file : null),
        load: (id) => (id === file ? code : null),
      },
      nodeResolve(conditions && { exportConditions: conditions, browser: true }),
    ],
    onwarn({ code: kind = '', message }) {
      if (!KNOWN.includes(kind)) throw new Error(message);
    },
  });
  const {
    output: [chunk],
  } = await bundle.generate({
    format: conditions ? 'iife' : 'es',
    name: 'entry',
    inlineDynamicImports: true,
  });
  await bundle.close();
  return chunk;
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
      const { code, imports } = await bundled(source, conditions);
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

describe('a bundler', () => {
  it('keeps the registration of a plain import', async () => {
    const { code } = await bundled("import 'verdict-compare';");
    assert.match(code, /customElements\.define\(['"]verdict-compare['"]/);
  });
  it('keeps the registration beside a named import, also one that is not used', async () => {
    assert.match(
      (await bundled("import { configure } from 'verdict-compare'; configure({ base: '/x' });"))
        .code,
      /customElements\.define\(/,
    );
    assert.match(
      (await bundled("import { configure } from 'verdict-compare';")).code,
      /customElements\.define\(/,
    );
  });
  it('finds no registration beside the class alone', async () => {
    const { code } = await bundled(
      "import { VerdictCompare } from 'verdict-compare/element'; console.log(VerdictCompare);",
    );
    assert.match(code, /class VerdictCompare/);
    assert.doesNotMatch(code, /customElements/);
  });
  for (const name of [
    'element',
    'schema',
    'ssr',
    'locales/de',
    'react',
    'preact',
    'vue',
    'svelte',
    'solid',
  ]) {
    it(`drops ${name} where nothing of it is used`, async () => {
      const { code } = await bundled(`import 'verdict-compare/${name}';`);
      assert.equal(code.trim(), '');
    });
  }
  it('finds zod as the one import behind the schema', async () => {
    const { imports } = await bundled("export * from 'verdict-compare/schema';");
    assert.deepEqual(imports, ['zod/mini']);
  });
  it('finds Lit and zod as imports behind the element', async () => {
    const { imports } = await bundled("export * from 'verdict-compare';");
    assert.ok(imports.includes('lit') && imports.includes('zod/mini'), imports.join());
  });
});

describe('a TypeScript user', () => {
  const told = (found: readonly ts.Diagnostic[]): string =>
    ts.formatDiagnostics(found, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: () => app,
      getNewLine: () => '\n',
    });

  for (const [module, moduleResolution] of [
    [ts.ModuleKind.NodeNext, ts.ModuleResolutionKind.NodeNext],
    [ts.ModuleKind.ESNext, ts.ModuleResolutionKind.Bundler],
  ] as const) {
    it(`gets types that accept what is right and refuse what is wrong, ${ts.ModuleResolutionKind[moduleResolution]}`, () => {
      const program = ts.createProgram([join(app, 'consumer.ts')], {
        module,
        moduleResolution,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        noEmit: true,
        types: [],
      });
      const found = ts
        .getPreEmitDiagnostics(program)
        .filter(({ file }) => !file || !/\/node_modules\/(?:lit|zod)\//.test(file.fileName));
      assert.equal(told(found), '');
    });
  }

  it('needs no lib newer than ES2020, and none of its libraries is skipped', async () => {
    const file = join(app, 'es2020.ts');
    const names = specifiers.filter(
      ({ code, name }) => code && !/react|vue|solid|svelte/.test(name),
    );
    const imports = names.map(({ name }, i) => `import * as entry${i} from '${name}';`);
    const use = `import { VerdictError } from 'verdict-compare';
      export const cause: unknown = new VerdictError('json', 'It is none.', { cause: 1 }).cause;
      export const entries = [${names.map((_, i) => `entry${i}`).join(', ')}];`;
    await writeFile(file, `${imports.join('\n')}\n${use}\n`);
    const program = ts.createProgram([file], {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2020,
      lib: ['lib.es2020.d.ts', 'lib.dom.d.ts'],
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      types: [],
    });
    assert.equal(told(ts.getPreEmitDiagnostics(program)), '');
  });
});
