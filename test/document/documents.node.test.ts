import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { documents } from '../fixtures/hostile/generated.mjs';

interface Entry {
  readonly file: string;
  readonly about: string;
  readonly expect: string;
  readonly code?: string;
  readonly paths?: readonly string[];
}

const demos = new URL('../../demo/comparisons/', import.meta.url);
const hostile = new URL('../fixtures/hostile/', import.meta.url);
const read = (name: string, folder: URL) => readFileSync(new URL(name, folder), 'utf8');
const names = (folder: URL, pattern: RegExp) =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort();

describe('demo documents', () => {
  const files = names(demos, /\.json$/);

  it('are at least twelve', () => {
    assert.ok(files.length >= 12, `found ${files.length}`);
  });

  for (const file of files) {
    it(`${file} is JSON, and named by its slug where it has one`, () => {
      const { slug = basename(file, '.json') } = JSON.parse(read(file, demos)) as { slug?: string };
      assert.equal(slug, basename(file, '.json'));
    });
  }
});

describe('index of hostile documents', () => {
  const source = read('index.json', hostile);
  const index = JSON.parse(source) as Record<string, Entry>;
  const entries = Object.entries(index);
  const listed = entries.filter(([, { file }]) => file !== 'generated.mjs');

  it('lists every file exactly once', () => {
    const files = names(hostile, /\.(json|txt)$/).filter((name) => name !== 'index.json');
    assert.deepEqual(listed.map(([, { file }]) => file).sort(), files);
  });

  it('lists every generated document', () => {
    const generated = entries
      .filter(([, { file }]) => file === 'generated.mjs')
      .map(([name]) => name);
    assert.deepEqual(generated.sort(), Object.keys(documents).sort());
  });

  it('has no name twice', () => {
    // JSON.parse keeps the last of two equal keys, so they are counted in the text: one entry is
    // one line.
    const keys = Array.from(source.matchAll(/^ {2}"([^"]+)":/gm), ([, key]) => key);
    assert.deepEqual(keys, Object.keys(index));
  });

  it('names each file after its entry', () => {
    for (const [name, { file }] of listed)
      assert.equal(basename(file).replace(/\.(json|txt)$/, ''), name);
  });

  it('says of each what is expected, and of a refused comparison where', () => {
    for (const [name, { about, expect, code = 'schema', paths }] of entries) {
      assert.ok(about, name);
      assert.match(expect, /^(safe|refused)$/, name);
      if (expect === 'safe') assert.equal(paths, undefined, name);
      else if (code === 'schema') assert.ok(paths?.length, name);
      else assert.deepEqual(paths, [], name);
    }
  });

  it('tells JSON from what is not', () => {
    for (const [name, { file, code }] of listed) {
      const parse = () => JSON.parse(read(file, hostile)) as unknown;
      if (code === 'json') assert.throws(parse, SyntaxError, name);
      else assert.doesNotThrow(parse, name);
    }
  });

  it('holds generated documents that are JSON and small enough to be read', () => {
    for (const [name, text] of Object.entries(documents)) {
      const body = text();
      assert.ok(Buffer.byteLength(body) <= 512 * 1024, name);
      assert.doesNotThrow(() => JSON.parse(body) as unknown, name);
    }
  });

  it('keeps the files in ASCII, so that nothing hides in them', () => {
    for (const [name, { file }] of listed)
      assert.match(read(file, hostile), /^[\x20-\x7e\r\n\t]*$/, name);
  });
});
