// The tables of the reference, and llms.txt, which names all that is public.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { PARTS, PROPERTIES, checked, codes, element, json, names } from '../support/manifest.js';
import { read, root } from '../support/markdown.js';

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
