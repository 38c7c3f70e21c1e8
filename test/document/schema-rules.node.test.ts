// The rules of single values: what is taken and what is not; and the whole hostile corpus.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { VerdictError } from '../../src/document/errors.js';
import { parseComparison } from '../../src/document/parse.js';
import { hostile } from '../support/corpus.js';

type Json = Record<string, unknown>;
const document = (more: Json, tool: Json = {}): Json => ({
  tools: [{ name: 'A', ...tool }, { name: 'B' }],
  ...more,
});

function pathsOf(input: unknown): string[] {
  try {
    parseComparison(input);
    return [];
  } catch (error) {
    assert.ok(error instanceof VerdictError, `a ${String(error)}, not a VerdictError`);
    assert.equal(error.code, 'schema');
    for (const { message } of error.issues) assert.match(message, /\S/);
    return error.issues.map(({ path }) => path);
  }
}
const shown = (value: unknown) =>
  typeof value === 'number' ? String(value) : JSON.stringify(value);
const takes = (make: (value: unknown) => Json, path: string, values: readonly unknown[]) => {
  for (const value of values)
    it(`${path} may be ${shown(value)}`, () => assert.deepEqual(pathsOf(make(value)), []));
};
const refuses = (make: (value: unknown) => Json, path: string, values: readonly unknown[]) => {
  for (const value of values)
    it(`${path} may not be ${shown(value)}`, () => assert.deepEqual(pathsOf(make(value)), [path]));
};

describe('links', () => {
  const url = (value: unknown) => document({ url: value });
  takes(url, 'url', [
    'https://x.example/a?b#c',
    'http://x.example',
    'HTTPS://X.example',
    '/a',
    'a/b.html',
    './a',
    '../a',
    '?q',
    '#part',
    '//x.example/a',
    'a b',
    '2024:x',
    'Ünïcode/ü',
  ]);
  refuses(url, 'url', [
    '',
    ' ',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:x',
    'file:///x',
    'ftp://x',
    'mailto:a@x.example',
    'https://x.example/ ',
    'https://x.example/\n',
    7,
    null,
    {},
    [],
  ]);
  const places: [string, (link: string) => Json][] = [
    ['publisher.url', (link) => document({ publisher: { name: 'P', url: link } })],
    ['tools[0].url', (link) => document({}, { url: link })],
    ['tools[0].logo', (link) => document({}, { logo: link })],
    ['cta.url', (link) => document({ cta: { label: 'Go', url: link } })],
  ];
  for (const [path, make] of places) {
    it(`are held at ${path} too`, () => {
      assert.deepEqual(pathsOf(make('/fine')), []);
      assert.deepEqual(pathsOf(make('javascript:0')), [path]);
    });
  }
});

describe('slugs', () => {
  const slug = (value: unknown) => document({ slug: value });
  takes(slug, 'slug', [
    'a',
    'A1',
    'smolvlm2-turbo-vs-mistral-3-small-24b',
    'a.b_c-d',
    'ollama-vs-llama.cpp',
    'x'.repeat(200),
  ]);
  refuses(slug, 'slug', [
    '',
    '.',
    '..',
    'a/b',
    'a%2fb',
    '-a',
    'a-',
    'a--b',
    'a._b',
    'a b',
    'ä',
    'a\n',
    'x'.repeat(201),
    7,
    null,
  ]);
});

describe('dates', () => {
  const updated = (value: unknown) => document({ updated: value });
  takes(updated, 'updated', ['2026-11-01', '2024-02-29', '0001-01-01', '9999-12-31']);
  refuses(updated, 'updated', [
    '',
    '2026',
    '2026-11',
    '2026-13-01',
    '2026-11-31',
    '2026-02-29',
    '2026-00-10',
    '2026-11-1',
    '2026-11-01T00:00:00Z',
    '01.11.2026',
    20261101,
    null,
  ]);
});

describe('languages', () => {
  const lang = (value: unknown) => document({ lang: value });
  takes(lang, 'lang', ['en', 'EN', 'de-AT', 'zh-Hant-TW', 'sr-Latn', 'ar-u-nu-latn', 'en-x-house']);
  refuses(lang, 'lang', ['', 'e', 'en_GB', 'en-', '-en', 'English (British)', 'en GB', 7, null]);
});

describe('figures', () => {
  const votes = (value: unknown) => document({}, { panel: { ship: value, skip: 0 } });
  takes(votes, 'tools[0].panel.ship', [0, 1, 128456, Number.MAX_SAFE_INTEGER]);
  refuses(votes, 'tools[0].panel.ship', [
    -1,
    0.5,
    1e300,
    Number.MAX_SAFE_INTEGER + 1,
    NaN,
    Infinity,
    '4',
    true,
    null,
    undefined,
  ]);
  const score = (value: unknown) =>
    document({ reviewers: [{ name: 'R', reviews: [{ verdict: 'ship', score: value }, null] }] });
  takes(score, 'reviewers[0].reviews[0].score', [0, 100, 48.5, -0]);
  refuses(score, 'reviewers[0].reviews[0].score', [
    -0.1,
    100.1,
    NaN,
    Infinity,
    '85',
    '85/100',
    null,
  ]);
});

describe('reviewers', () => {
  const reviewers = (value: unknown) => document({ reviewers: value });
  takes(reviewers, 'reviewers', [
    [],
    [{ name: 'R', reviews: [null, null] }],
    [
      { name: 'constructor', reviews: [null, null] },
      { name: '__proto__', reviews: [null, null] },
    ],
  ]);
  it('may be a hundred', () => {
    assert.deepEqual(
      pathsOf(
        reviewers(
          Array.from({ length: 100 }, (_, i) => ({ name: `R${i}`, reviews: [null, null] })),
        ),
      ),
      [],
    );
  });
  refuses(reviewers, 'reviewers', [null, {}, 'R', 4]);
});

describe('the hostile corpus', () => {
  for (const { name, about, text, expect, code = 'schema', paths = [], more } of hostile) {
    // never comes as far as this; test/document/documents.node.test.ts holds that
    if (expect === 'refused' && code === 'json') continue;
    it(`${name}: ${about}, is ${expect}`, () => {
      const found = pathsOf(JSON.parse(text));
      if (more)
        for (const path of paths)
          assert.ok(found.includes(path), `${path} is not among ${found.join()}`);
      else assert.deepEqual(found.sort(), [...paths].sort());
    });
  }
});
