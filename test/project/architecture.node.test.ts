// The house: six stages in one direction. This walks the imports of src/ and holds that a module imports only from earlier rooms
// or its own folder, that nothing before the view knows Lit, and that only define.ts touches the registry.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';

const source = new URL('../../src/', import.meta.url);
const BEFORE_VIEW = [
  ['errors'],
  ['source', 'fetch', 'share', 'shape', 'environment'],
  ['schema'],
  ['links', 'model'],
  ['state', 'events'],
  ['load'],
];
const ROOMS = [
  ...BEFORE_VIEW,
  ['locale', 'locales/'],
  ['view/'],
  [
    'adopt',
    'children',
    'near',
    'options',
    'prerendered',
    'queue',
    'reader',
    'report',
    'surroundings',
  ], // what the element is made of
  ['asked', 'lead', 'upgrade'],
  ['element'],
  ['define'],
  ['index', 'schema-entry', 'ssr'],
  ['cli/', 'embed/', 'types/'],
];
const NO_LIT = [
  ...BEFORE_VIEW.flat(),
  'locale',
  'locales/',
  'schema-entry',
  'cli/check',
  'cli/read',
];

const folderOf = (module: string): string => module.replace(/[^/]*$/, '');
const isIn = (module: string, rooms: readonly string[]): boolean =>
  rooms.some((room) => module === room || (room.endsWith('/') && module.startsWith(room)));
const placeOf = (module: string): number => ROOMS.findIndex((room) => isIn(module, room));
/** In one folder, or a file that carries the folder's name, such as locale.ts and locales/. */
const sameRoom = (a: string, b: string): boolean =>
  (folderOf(a) !== '' && folderOf(a) === folderOf(b)) ||
  [a, b].every((name) => isIn(name, ['locale', 'locales/']));

/** A module's text, its imports of its own project, those of them that still stand when it runs, and those of libraries. */
interface Module {
  readonly name: string;
  readonly text: string;
  readonly own: readonly string[];
  readonly running: readonly string[];
  readonly libraries: readonly string[];
}

const importsOf = (text: string): string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
const withoutTypes = (text: string): string =>
  ts.transpileModule(text, {
    compilerOptions: {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
    },
  }).outputText;

const modules: readonly Module[] = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .map((file) => {
    const name = file.replace(/\.ts$/, '');
    const text = readFileSync(new URL(file, source), 'utf8');
    const ownOf = (imports: string[]) =>
      imports
        .filter((path) => path.startsWith('.'))
        .map((path) =>
          new URL(path, new URL(file, source)).href.slice(source.href.length).replace(/\.js$/, ''),
        );
    const imports = importsOf(text);
    return {
      name,
      text,
      own: ownOf(imports),
      running: ownOf(importsOf(withoutTypes(text))),
      libraries: imports.filter((path) => !path.startsWith('.')),
    };
  });

describe('each module of src/', () => {
  it('is found, with its imports', () => {
    assert.ok(modules.length > 30, `${modules.length} modules`);
    assert.ok(
      modules.find(({ name }) => name === 'load')?.running.includes('fetch'),
      'load imports fetch',
    );
    assert.ok(
      modules.find(({ name }) => name === 'locale')?.own.includes('locales/de'),
      'also the ones imported when they are used',
    );
  });
  for (const { name, own, text } of modules) {
    it(`${name} imports from earlier rooms or its own folder`, () => {
      assert.notEqual(
        placeOf(name),
        -1,
        `src/${name}.ts has no room yet: say in this test where it belongs`,
      );
      const back = own.filter(
        (other) => !(placeOf(other) < placeOf(name)) && !sameRoom(name, other),
      );
      assert.deepEqual(back, []);
    });
    it(`${name} is at most 260 lines long, beside its docstrings`, () => {
      const lines = text.replace(/^ *\/\*\*[^]*?\*\/\n/gm, '').split('\n').length - 1;
      assert.ok(lines <= 260, `it has ${lines}`);
    });
  }
  it('imports no other in a circle', () => {
    const clear = new Set<string>();
    const walk = (name: string, trail: readonly string[]): void => {
      if (trail.includes(name)) assert.fail([...trail, name].join(' → '));
      if (clear.has(name)) return;
      for (const other of modules.find((module) => module.name === name)?.running ?? [])
        walk(other, [...trail, name]);
      clear.add(name);
    };
    for (const { name } of modules) walk(name, []);
  });
});

describe('what stands before the view', () => {
  for (const { name, libraries } of modules.filter((module) => isIn(module.name, NO_LIT))) {
    it(`${name} imports no Lit`, () =>
      assert.deepEqual(
        libraries.filter((library) => /^(?:lit|@lit)/.test(library)),
        [],
      ));
  }
  it('knows zod in one place', () => {
    assert.deepEqual(
      modules
        .filter(({ libraries }) => libraries.some((library) => library.startsWith('zod')))
        .map(({ name }) => name),
      ['shape'],
    );
  });
  it('can be loaded without a DOM', async () => {
    for (const name of BEFORE_VIEW.flat()) await import(new URL(`${name}.ts`, source).href);
  });
});

describe('the templates', () => {
  // What scripts/rollup/lean.mjs and ssr.ts count on
  for (const { name, text } of modules.filter((module) => isIn(module.name, ['view/']))) {
    it(`of ${name} bind whole attributes, and have no comment and no tag that closes itself`, () => {
      const templates = text.match(/(?:html|piece)`/g)?.length ?? 0;
      assert.equal(text.match(/="[^"`]*\$\{/g)?.length ?? 0, 0);
      if (templates)
        assert.doesNotMatch(text.replace(/\/\*[^]*?\*\/|\/\/ .*/g, ''), /<!--|\/>|@\w+=/);
    });
  }
});

describe('the registry', () => {
  it('is touched by define.ts alone', () => {
    assert.deepEqual(
      modules.filter(({ text }) => text.includes('customElements')).map(({ name }) => name),
      ['define'],
    );
  });
});

describe('the head of a module', () => {
  const entries = [
    'index',
    'schema-entry',
    'embed/module',
    'embed/classic',
    'embed/plan',
    'types/',
  ];
  for (const { name, text } of modules.filter(
    (module) => !isIn(module.name, [...entries, 'locales/']),
  )) {
    it(`${name} says what goes in, what comes out, and what it knows nothing of`, () => {
      const head = text
        .replace(/^#!.*\n/, '')
        .split('\n')
        .slice(0, 3);
      assert.deepEqual(
        head.map((line) => /^\/\/ (in|out|knows nothing of): \S/.exec(line)?.[1]),
        ['in', 'out', 'knows nothing of'],
      );
    });
  }
});
