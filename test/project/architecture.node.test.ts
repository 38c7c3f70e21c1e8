// The order of the folders: imports point from later folders to earlier ones only. A new file in a
// folder needs no change here.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { root } from '../support/markdown.js';

/** Earlier ones know nothing of later ones. */
const ROOMS = [
  'document/',
  'i18n/',
  'loading/',
  'view/',
  'element/dom/',
  'element/rendering/',
  'element/controllers/',
  'element/',
  'define.ts',
  'index.ts',
  'entries/',
];
const BEFORE_VIEW = ROOMS.slice(0, ROOMS.indexOf('view/'));
const MAX_LINES = 250;
const MAX_COLUMNS = 100;

const expectNone = (faults: readonly string[]): void =>
  assert.equal(faults.length, 0, faults.join('\n'));

const roomOf = (file: string): string => ROOMS.find((room) => file.startsWith(room)) ?? '';
const rankOf = (file: string): number => ROOMS.indexOf(roomOf(file));

interface Module {
  readonly file: string;
  /** Its code as it runs: without types and comments. */
  readonly code: string;
  /**
   * The files of src that it imports, types included, and those of them that it imports when it
   * runs.
   */
  readonly imports: readonly string[];
  readonly runtimeImports: readonly string[];
  readonly libraries: readonly string[];
}

const source = new URL('../../src/', import.meta.url);
const specifiersOf = (text: string): string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
const isOwn = (specifier: string): boolean => specifier.startsWith('.');

function readModule(file: string): Module {
  const address = new URL(file, source);
  const text = readFileSync(address, 'utf8');
  const { outputText: code } = ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      removeComments: true,
      verbatimModuleSyntax: true,
    },
  });
  const resolve = (specifiers: readonly string[]): string[] =>
    specifiers
      .filter(isOwn)
      .map((path) => new URL(path, address).href.slice(source.href.length))
      .map((path) => path.replace(/\.js$/, '.ts'));
  const specifiers = specifiersOf(text);
  return {
    file,
    code,
    imports: resolve(specifiers),
    runtimeImports: resolve(specifiersOf(code)),
    libraries: specifiers.filter((specifier) => !isOwn(specifier)),
  };
}

const modules = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort()
  .map(readModule);
const modulesIn = (rooms: readonly string[]): Module[] =>
  modules.filter(({ file }) => rooms.includes(roomOf(file)));

describe('the modules of src', () => {
  it('are found, with what they import', () => {
    assert.ok(modules.length > 30, `${modules.length} modules`);
    const element = modules.find(({ file }) => file === 'element/verdict-compare.ts');
    assert.ok(element?.runtimeImports.some((file) => file.startsWith('view/')));
    assert.ok(element?.libraries.includes('lit'));
  });

  it('stand in a folder that has a rank', () => {
    expectNone(modules.filter(({ file }) => rankOf(file) === -1).map(({ file }) => file));
  });

  it('import from their own folder or an earlier one', () => {
    const backwards = modules.flatMap(({ file, imports }) =>
      imports
        .filter((other) => rankOf(other) > rankOf(file))
        .map((other) => `${file} imports ${other}`),
    );
    expectNone(backwards);
  });

  it('import each other in no circle', () => {
    const byFile = new Map(modules.map((module) => [module.file, module]));
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      assert.ok(!trail.includes(file), [...trail, file].join(' → '));
      if (done.has(file)) return;
      for (const other of byFile.get(file)?.runtimeImports ?? []) visit(other, [...trail, file]);
      done.add(file);
    };
    for (const { file } of modules) visit(file, []);
  });

  it('know no Lit before the view', () => {
    expectNone(
      modulesIn(BEFORE_VIEW)
        .filter(({ libraries }) => libraries.some((library) => /^(?:@?lit)\b/.test(library)))
        .map(({ file }) => file),
    );
  });

  it('know zod in one place', () => {
    const withZod = modules.filter(({ libraries }) =>
      libraries.some((library) => /^zod\b/.test(library)),
    );
    assert.equal(withZod.length, 1, withZod.map(({ file }) => file).join(', '));
  });

  it('touch the registry of elements in define.ts alone', () => {
    assert.deepEqual(
      modules.filter(({ code }) => code.includes('customElements')).map(({ file }) => file),
      ['define.ts'],
    );
  });

  it('can be loaded without a DOM before the view', async () => {
    // What the build makes is there in the bundles alone
    const isBuilt = (file: string) => !existsSync(new URL(file, source));
    const loadable = modulesIn(BEFORE_VIEW).filter(
      ({ runtimeImports, libraries }) =>
        !runtimeImports.some(isBuilt) && !libraries.some((name) => name.startsWith('virtual:')),
    );
    assert.ok(loadable.length > 10, `${loadable.length} modules`);
    for (const { file } of loadable) await import(new URL(file, source).href);
  });
});

const linesOf = (text: string): string[] => text.trimEnd().split('\n');

/** How many lines a file has beside its docstrings. */
const countLines = (lines: readonly string[]): number =>
  linesOf(lines.join('\n').replace(/^ *\/\*\*[^]*?\*\/\n/gm, '')).length;

/** The lines of a file without the texts of its templates, which may go over several lines. */
const linesBesideTemplates = (lines: readonly string[]): string[] =>
  linesOf(
    lines.join('\n').replace(/`(?:\\[^]|[^`\\])*`/g, (template) => template.replace(/[^\n]/g, '')),
  );

/** How long a line is beside what no formatter can break: its strings, templates and addresses. */
function breakableLength(line: string): number {
  const withoutAddresses = line.replace(/https?:\/\/\S+/g, '');
  if (/^\s*(?:\/\/|\/?\*)/.test(line)) return withoutAddresses.length;
  return withoutAddresses.replace(/(['"`])(?:\\.|(?!\1).)*\1/g, '').length;
}

describe('each file of src, scripts, bench and test', () => {
  const files = ['src', 'scripts', 'bench', 'test']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter((file) => /\.(?:ts|tsx|mjs|js)$/.test(file))
    // Those of other stacks are written as their users write
    .filter(
      (file) => !/\/(?:node_modules|dist|fixtures|hosts\/frameworks|hosts\/sites)\//.test(file),
    )
    .map((file) => ({ file, lines: linesOf(readFileSync(join(root, file), 'utf8')) }));

  it('is found', () => assert.ok(files.length > 150, `${files.length} files`));

  it(`has at most ${MAX_LINES} lines beside its docstrings`, () => {
    expectNone(
      files
        .filter(({ lines }) => countLines(lines) > MAX_LINES)
        .map(({ file, lines }) => `${file}: ${countLines(lines)}`),
    );
  });

  it(`has at most ${MAX_COLUMNS} characters in a line`, () => {
    expectNone(
      files.flatMap(({ file, lines }) =>
        linesBesideTemplates(lines)
          .map((line, index) => ({ place: `${file}:${index + 1}`, length: breakableLength(line) }))
          .filter(({ length }) => length > MAX_COLUMNS)
          .map(({ place, length }) => `${place}: ${length}`),
      ),
    );
  });
});
