// `init` writes a document to fill in, `render` one output of one document.
import assert from 'node:assert/strict';
import { existsSync, lstatSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { document, findingsIn, prepareCommand } from './command.js';

const command = await prepareCommand();

describe('init', () => {
  for (const [args, file] of [
    [[], 'first-vs-second.json'],
    [['ollama-vs-lm-studio'], 'ollama-vs-lm-studio.json'],
    [['ollama-vs-lm-studio', '--yaml'], 'ollama-vs-lm-studio.yaml'],
    [['just-one.name'], 'just-one.name.json'],
  ] as const) {
    it(`writes a document of which check says what is still to be filled in: init ${args.join(' ')}`, async () => {
      const folder = command.folder();
      const { code, out, err } = await folder.run(['init', ...args]);
      assert.deepEqual({ code, err }, { code: 0, err: '' });
      assert.ok(out.includes(file));
      assert.deepEqual(readdirSync(folder.path), [file]);
      assert.match(
        folder.read(file),
        /\$schema"?: "?https:\/\/unpkg\.com\/verdict-compare@1\/dist\//,
      );
      const checked = await folder.run(['check', file, '--format', 'json']);
      assert.equal(checked.code, 0);
      const found = findingsIn(checked.out);
      assert.deepEqual(new Set(found.map(({ rule }) => rule)), new Set(['template-text']));
      const paths = found.map(({ path }) => path);
      for (const path of ['summary', 'publisher.name', 'tools[0].tagline', 'tools[1].url'])
        assert.ok(paths.includes(path), path);
      assert.equal(new Set(found.map(({ line }) => line)).size, found.length);
    });
  }
  it('names the tools by the slug', async () => {
    const folder = command.folder();
    await folder.run(['init', 'ollama-vs-lm-studio']);
    const { tools } = JSON.parse(folder.read('ollama-vs-lm-studio.json')) as {
      tools: { name: string }[];
    };
    assert.deepEqual(
      tools.map(({ name }) => name),
      ['Ollama', 'Lm Studio'],
    );
  });
  it('begins what the widget shows first: why, and rows of both kinds', async () => {
    const folder = command.folder();
    await folder.run(['init', 'a-vs-b']);
    const { why, rows } = JSON.parse(folder.read('a-vs-b.json')) as {
      why: string;
      rows: { values: unknown[] }[];
    };
    assert.ok(why);
    assert.deepEqual(
      rows.map(({ values }) => values.map((value) => typeof value)),
      [
        ['string', 'string'],
        ['boolean', 'boolean'],
      ],
    );
  });
  it('writes over a file only when told to', async () => {
    const folder = command.folder({ 'a-vs-b.json': 'mine' });
    const { code, err } = await folder.run(['init', 'a-vs-b']);
    assert.equal(code, 2);
    assert.match(err, /^a-vs-b\.json is there already; --force writes over it\n/);
    assert.equal(folder.read('a-vs-b.json'), 'mine');
    assert.equal((await folder.run(['init', 'a-vs-b', '--force'])).code, 0);
    assert.match(folder.read('a-vs-b.json'), /"slug": "a-vs-b"/);
  });
});

describe('render', () => {
  const folder = command.folder({
    'a-vs-b.json': document({ title: 'Alpha or Beta' }),
    'a-vs-b.yaml': 'title: Alpha or Beta\ntools:\n  - name: Alpha\n  - name: Beta\n',
    'wrong.json': document({ tools: [{ name: 'A' }, { name: 'B', price: { entry: 0 } }] }),
  });
  it('writes the prerendered element to standard output, drawn as the options say', async () => {
    const args = ['--lang', 'de', '--layout', 'compact', '--heading-level', '3', '--theme', 'dark'];
    const { code, out, err } = await folder.run(['render', 'a-vs-b.json', '--as', 'html', ...args]);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.match(
      out,
      /^<div>\n<verdict-compare v-pre lang="de" [^>]*>\n<template shadowrootmode="open">.*Alpha or Beta/s,
    );
    assert.match(out, /<\/verdict-compare>\n<\/div>\n$/);
    for (const set of ['layout="compact"', 'heading-level="3"', 'theme="dark"'])
      assert.ok(out.slice(0, out.indexOf('<template')).includes(set), set);
    assert.doesNotMatch(out, / slug=/);
  });
  it('draws the same from JSON, YAML and standard input', async () => {
    const [json, yaml] = await Promise.all(
      ['a-vs-b.json', 'a-vs-b.yaml'].map((file) => folder.run(['render', file])),
    );
    assert.equal(json?.code, 0);
    assert.equal(yaml?.out, json.out);
    const piped = await folder.run(['render', '-'], { input: folder.read('a-vs-b.yaml') });
    assert.equal(piped.out, json.out);
  });
  it('lets the element refresh itself where a slug is given', async () => {
    const args = ['--slug', 'a-vs-b', '--base', '/data', '--nonce', 'n0', '--expanded'];
    const { out } = await folder.run(['render', 'a-vs-b.json', ...args]);
    assert.match(
      out,
      /^<div>\n<verdict-compare v-pre [^>]*slug="a-vs-b"[^>]*base="\/data"[^>]* expanded/,
    );
    assert.match(out, /<style nonce="n0">/);
  });
  it('makes JSON of YAML', async () => {
    const { out } = await folder.run(['render', 'a-vs-b.yaml', '--as', 'json']);
    assert.deepEqual(JSON.parse(out), {
      slug: 'a-vs-b',
      title: 'Alpha or Beta',
      tools: [{ name: 'Alpha' }, { name: 'Beta' }],
    });
  });
  it('writes to a file, in folders that are not there yet', async () => {
    const { code, out } = await folder.run(['render', 'a-vs-b.json', '--out', 'deep/er/a.html']);
    assert.deepEqual({ code, out }, { code: 0, out: '' });
    assert.match(folder.read('deep/er/a.html'), /^<div>\n<verdict-compare v-pre/);
    assert.deepEqual(readdirSync(join(folder.path, 'deep/er')), ['a.html']);
  });
  it('of what is no comparison writes nothing, and says what is wrong', async () => {
    const { code, out, err } = await folder.run(['render', 'wrong.json', '--out', 'wrong.html']);
    assert.deepEqual({ code, out }, { code: 1, out: '' });
    assert.match(err, /^wrong\.json:1:\d+ {2}fault {2}tools\[1\]\.price\.entry is 0; write a text/);
    assert.equal(existsSync(join(folder.path, 'wrong.html')), false);
  });
  it('replaces a link, and leaves what it leads to', async () => {
    const linked = command.folder({ 'a.json': document(), 'victim.txt': 'whole' });
    symlinkSync('victim.txt', join(linked.path, 'a.html'));
    assert.equal((await linked.run(['render', 'a.json', '--out', 'a.html'])).code, 0);
    assert.equal(linked.read('victim.txt'), 'whole');
    assert.equal(lstatSync(join(linked.path, 'a.html')).isSymbolicLink(), false);
    assert.match(linked.read('a.html'), /^<div>\n<verdict-compare v-pre/);
  });
  it('never writes over the document itself, however that is called', async () => {
    const text = document({ title: 'Mine' });
    const mine = command.folder({ 'a.json': text, 'sub/b.json': '' });
    symlinkSync('a.json', join(mine.path, 'link.json'));
    symlinkSync(mine.path, join(mine.path, 'sub/up'));
    for (const [source, out] of [
      ['a.json', 'a.json'],
      ['a.json', './sub/../a.json'],
      ['a.json', join(mine.path, 'a.json')],
      ['link.json', 'a.json'],
      ['a.json', 'link.json'],
      ['sub/up/a.json', 'a.json'],
      ['a.json', 'sub/up/a.json'],
    ] as const) {
      const { code, err } = await mine.run(['render', source, '--out', out]);
      assert.equal(code, 2, `${source} ${out}`);
      assert.match(err, /^--out \S+ is the document itself, which would be lost; /);
      assert.equal(mine.read('a.json'), text);
      assert.equal(mine.read('link.json'), text);
    }
  });
  it('says where a language is asked for that the widget does not speak', async () => {
    const { code, out, err } = await folder.run(['render', 'a-vs-b.json', '--lang', 'xx']);
    assert.equal(code, 0);
    assert.match(out, /<verdict-compare/);
    assert.equal(err, 'The widget does not speak xx; its words are in English\n');
  });
  for (const [out, reason] of [
    ['/dev/null', /^\/dev\/null is no regular file/],
    ['.', /^\. is a folder; write the name of a file/],
    ['/proc/x/a.html', /^\/proc\/x cannot be made: /],
    ['a-vs-b.json/a.html', /cannot be made: there is a file where a folder is due/],
  ] as const) {
    it(`says of ${out} that it cannot be written, at once`, async () => {
      const { code, err } = await folder.run(['render', 'a-vs-b.json', '--out', out]);
      assert.equal(code, 1);
      assert.match(err, reason);
    });
  }
});
