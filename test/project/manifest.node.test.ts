// The manifest that is made of the source's docstrings: custom-elements.json.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ELEMENT, PARTS, PROPERTIES, element, modules, names, words } from '../support/manifest.js';
import { read, root } from '../support/markdown.js';

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
