// What is made of the source's docstrings: the manifest, what editors read, the tables of the
// reference, and llms.txt, which names the same.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { read, root } from '../support/markdown.js';

interface Entry {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
  readonly kind?: string;
  readonly privacy?: string;
  readonly readonly?: boolean;
  readonly fieldName?: string;
  readonly type?: { readonly text: string };
}
interface Declaration extends Entry {
  readonly tagName: string;
  readonly attributes: readonly Entry[];
  readonly members: readonly Entry[];
  readonly events: readonly Entry[];
  readonly slots: readonly Entry[];
  readonly cssParts: readonly Entry[];
  readonly cssProperties: readonly Entry[];
  readonly cssStates: readonly Entry[];
}
interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly { name: string; declaration: unknown }[];
}

const json = (path: string): unknown => JSON.parse(read(path));
const names = (entries: readonly Entry[]): string[] => entries.map(({ name }) => name).sort();
const words = (text: string): string[] => text.trim().split(/\s+/).sort();

const ELEMENT = 'dist/element/verdict-compare.js';
const PARTS =
  words(`container eyebrow title summary pick why change tools tool logo category name tagline best-for badge bar segment
  bar-fill stat description decision row scorecard open-all reviewer reviewer-name review score meter quote cite cta cta-link
  footer placeholder error retry`);
const PROPERTIES = words(
  `font mono-font font-size text muted surface raised border accent ship skip split radius gap`,
)
  .map((name) => `--verdict-${name}`)
  .sort();

const { modules } = json('dist/custom-elements.json') as { modules: readonly Module[] };
const [element] = modules.flatMap(({ declarations }) => declarations);
assert.ok(element);

describe('custom-elements.json', () => {
  it('has one element, and says where it is defined', () => {
    assert.equal(modules.flatMap(({ declarations }) => declarations).length, 1);
    assert.equal(element.tagName, 'verdict-compare');
    assert.deepEqual(
      modules.flatMap((module) =>
        module.exports.map(({ name, declaration }) => [module.path, name, declaration]),
      ),
      [
        [ELEMENT, 'VerdictCompare', { name: 'VerdictCompare', module: ELEMENT }],
        ['dist/define.js', 'verdict-compare', { name: 'VerdictCompare', module: ELEMENT }],
      ],
    );
  });

  it('has the attributes of the API, with their types and defaults', () => {
    const attributes = Object.fromEntries(
      element.attributes.map(({ name, type, default: value, fieldName }) => [
        name,
        [fieldName, type?.text, value],
      ]),
    );
    assert.deepEqual(attributes, {
      slug: ['slug', 'string', undefined],
      src: ['src', 'string', undefined],
      base: ['base', 'string', undefined],
      loading: ['loading', "'eager' | 'lazy'", 'eager'],
      layout: ['layout', "'full' | 'compact' | 'line'", 'full'],
      theme: ['theme', "'auto' | 'light' | 'dark'", 'auto'],
      expanded: ['expanded', 'boolean', undefined],
      'heading-level': ['headingLevel', '1 | 2 | 3 | 4 | 5 | 6', '2'],
      timeout: ['timeout', 'number', '10000'],
      'link-target': ['linkTarget', 'string', '_blank'],
      debug: ['debug', 'boolean', undefined],
      lang: [undefined, 'string', undefined],
    });
  });

  it('has its properties and its method, nothing private', () => {
    assert.deepEqual(
      names(element.members),
      words(
        'slug src base data loading layout theme expanded headingLevel timeout linkTarget debug status comparison error reload',
      ),
    );
    assert.deepEqual(names(element.members.filter(({ readonly }) => readonly)), [
      'comparison',
      'error',
      'status',
    ]);
    assert.deepEqual(
      element.members.filter(({ privacy = 'public' }) => privacy !== 'public'),
      [],
    );
  });

  it('has its events with the types of their details', () => {
    assert.deepEqual(names(element.events), [
      'verdict-error',
      'verdict-follow',
      'verdict-load',
      'verdict-toggle',
    ]);
    for (const { name, type } of element.events)
      assert.match(type?.text ?? '', /^CustomEvent<\{ .+ \}>$/, name);
  });

  it('has its slots, parts, custom properties and states', () => {
    assert.deepEqual(names(element.slots), ['', 'cta', 'error', 'loading']);
    assert.deepEqual(names(element.cssParts), PARTS);
    assert.deepEqual(names(element.cssProperties), PROPERTIES);
    assert.deepEqual(names(element.cssStates), ['error', 'idle', 'loading', 'ready']);
  });

  it('says of everything what it is, and of each custom property its default', () => {
    const { attributes, members, events, slots, cssParts, cssProperties, cssStates } = element;
    const entries = [
      element,
      ...attributes,
      ...members,
      ...events,
      ...slots,
      ...cssParts,
      ...cssProperties,
      ...cssStates,
    ];
    assert.deepEqual(
      entries
        .filter(({ description }) => !description.trim().endsWith('.'))
        .map(({ name }) => name),
      [],
    );
    assert.deepEqual(
      cssProperties.filter((property) => !property.default).map(({ name }) => name),
      [],
    );
  });
});

const sourcesIn = (folder: string): string =>
  readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => read(`${folder}/${name}`))
    .join('\n');

describe('the views', () => {
  const sources = sourcesIn('src/view');
  const found = (pattern: RegExp): string[] =>
    [...new Set(Array.from(sources.matchAll(pattern), ([, name]) => name ?? ''))].sort();

  it('draw the documented parts, no more and no fewer', () => {
    const written = found(/\spart="([^"$]+)"/g);
    const named = found(/(?:paragraph\(|part: )'([\w-]+)'/g);
    assert.deepEqual([...new Set([...written, ...named])].sort(), PARTS);
  });
  it('read the documented custom properties, no more and no fewer', () => {
    assert.deepEqual(found(/var\((--verdict-[\w-]+)/g), PROPERTIES);
  });
});

describe('the style sheets', () => {
  const tight = (css: string): string => css.replace(/\s|\b0(?=\.)/g, '');
  const rules = tight(sourcesIn('src/view/styles'));
  const stated = element.cssProperties.filter((property) => /[(\d,]/.test(property.default ?? ''));
  it('are read', () => assert.ok(stated.length >= 5, names(stated).join()));
  for (const { name, default: value = '' } of stated) {
    it(`fall back to the documented default of ${name}`, () => {
      assert.ok(rules.includes(`var(${name},${tight(value)})`), `it is not ${value}`);
    });
  }
});

describe('what editors read', () => {
  it('knows the attributes and their values in VS Code', () => {
    const {
      tags: [tag],
    } = json('dist/vscode.html-custom-data.json') as {
      tags: [{ name: string; attributes: (Entry & { values?: Entry[]; valueSet?: string })[] }];
    };
    assert.equal(tag.name, 'verdict-compare');
    assert.deepEqual(names(tag.attributes), names(element.attributes));
    assert.deepEqual(tag.attributes.find(({ name }) => name === 'theme')?.values, [
      { name: 'auto' },
      { name: 'light' },
      { name: 'dark' },
    ]);
    assert.equal(tag.attributes.find(({ name }) => name === 'expanded')?.valueSet, 'v');
  });
  it('knows the custom properties and parts in VS Code', () => {
    const { properties, pseudoElements } = json('dist/vscode.css-custom-data.json') as {
      properties: Entry[];
      pseudoElements: Entry[];
    };
    assert.deepEqual(names(properties), PROPERTIES);
    assert.deepEqual(names(pseudoElements), PARTS.map((part) => `::part(${part})`).sort());
  });
  it('knows all of it in JetBrains, under the name and version of the package', () => {
    const { name, version } = json('package.json') as { name: string; version: string };
    const types = json('dist/web-types.json') as {
      name: string;
      version: string;
      contributions: {
        html: {
          elements: [
            { attributes: Entry[]; slots: Entry[]; js: { properties: Entry[]; events: Entry[] } },
          ];
        };
      };
    };
    assert.deepEqual([types.name, types.version], [name, version]);
    const {
      elements: [tag],
    } = types.contributions.html;
    assert.deepEqual(names(tag.attributes), names(element.attributes));
    assert.deepEqual(names(tag.js.events), names(element.events));
    assert.deepEqual(
      names(tag.js.properties),
      names(element.members.filter(({ kind }) => kind === 'field')),
    );
  });
});

const codes = Array.from(
  /type ErrorCode = (.*);/.exec(read('dist/document/errors.d.ts'))?.[1]?.matchAll(/'([\w-]+)'/g) ??
    [],
  ([, code = '']) => code,
);

/** What a script says that makes a page, asked whether the page is what it would make. */
function checked(script: string): string {
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}

describe('docs/reference.md', () => {
  it('says of every error code what it means', () => {
    assert.equal(codes.length, 9);
    const rows = Array.from(
      read('docs/reference.md').matchAll(/^\| `([\w-]+)` \| [^|]+ \| (?:no|twice|429)/gm),
      ([, code]) => code,
    );
    assert.deepEqual(rows, codes);
  });
  it('has the tables that the source says', () => {
    assert.equal(checked('scripts/docs/reference.mjs'), '');
  });
});

describe('llms.txt', () => {
  it('is what the manifest, the schema, the entries and the docs say', () => {
    assert.equal(checked('scripts/docs/llms.mjs'), '');
  });

  const text = read('llms.txt');
  const missing = (all: readonly string[]): string[] =>
    all.filter((name) => !text.includes(`\`${name}\``));
  const entries = Object.entries(
    (json('package.json') as { exports: Record<string, string | { types: string }> }).exports,
  );
  const program = ts.createProgram(
    entries.flatMap(([path, target]) =>
      typeof target === 'string' || /\*|\/frameworks\//.test(path + target.types)
        ? []
        : [`${root}${target.types}`],
    ),
    { module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: [] },
  );
  const checker = program.getTypeChecker();
  const exported = program.getRootFileNames().flatMap((file) => {
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    return symbol ? checker.getExportsOfModule(symbol).map(({ name }) => name) : [];
  });

  it('names every attribute, property, method and event', () => {
    const { attributes, members, events } = element;
    assert.deepEqual(
      missing([
        ...names(attributes),
        ...names(members).map((name) => (name === 'reload' ? 'reload()' : name)),
        ...names(events),
      ]),
      [],
    );
  });
  it('names every slot, part, custom property and state', () => {
    const slots = names(element.slots).filter(Boolean);
    assert.deepEqual(
      missing([
        ...slots,
        ...PARTS,
        ...PROPERTIES,
        ...names(element.cssStates).map((name) => `:state(${name})`),
      ]),
      [],
    );
  });
  it('names every entry of the package and what it exports', () => {
    assert.ok(
      exported.includes('renderToString') && exported.includes('comparisonSchema'),
      exported.join(),
    );
    const paths = entries
      .map(([path]) => `verdict-compare${path.slice(1)}`)
      .filter((path) => path !== 'verdict-compare/package.json');
    assert.deepEqual(missing(paths), []);
    assert.deepEqual(
      exported.filter((name) => !new RegExp(`\`(?:[^\`]*\\W)?${name}(?:\\W[^\`]*)?\``).test(text)),
      [],
    );
  });
  it('names every error code', () => {
    assert.deepEqual(missing(codes), []);
  });
  it('names every key of the document', () => {
    const keys = [
      ...new Set(
        Array.from(
          read('dist/comparison.schema.json').matchAll(/^ +"(\w+)": \{\n +"description"/gm),
          ([, key = '']) => key,
        ),
      ),
    ].filter((key) => key !== 'items');
    assert.ok(keys.length > 20, keys.join());
    assert.deepEqual(missing(keys), []);
  });
});
