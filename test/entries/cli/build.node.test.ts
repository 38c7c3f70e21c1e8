// `build` writes every output of every document of a folder, and only what has changed.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { document, prepareCommand } from './command.js';
import { createSite } from './site.js';

const command = await prepareCommand();
const site = (files: Record<string, string>) => createSite(command, files);
const YAML = 'title: From YAML\ntools:\n  - name: A\n  - name: B\n';

const count = (out: string): string => out.replace(/; [\d.]+ s\n$/, '');

describe('build', () => {
  it('writes all outputs of all documents, and the list of them', async () => {
    const { build, served, read } = site({
      'b-vs-c.json': document({ title: 'B or C', url: 'b-vs-c' }),
      'deep/a.yaml': YAML,
    });
    const { code, out, err } = await build();
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.equal(count(out), '✔ 2 documents in out: 2 written, 0 as before');
    const names = served();
    const ofEach = ['comparisons/#.json', 'html/#.html', 'plain/#.html', 'text/#.md'];
    for (const path of [...ofEach, 'embed/#.html', 'oembed/#.json', 'oembed/320/#.json'])
      for (const slug of ['a', 'b-vs-c']) assert.ok(names.includes(path.replace('#', slug)), path);
    const ofAll = [
      'index.json',
      'llms.txt',
      'feed.xml',
      'integrity.json',
      '_headers',
      'nginx.conf',
    ];
    for (const path of [...ofAll, 'embed.js', 'verdict-compare.js', 'locales/de.js'])
      assert.ok(names.includes(path), path);
    assert.match(read('out/html/b-vs-c.html'), /^<div>\n<verdict-compare v-pre [^>]*slug="b-vs-c"/);
    assert.match(
      read('out/html/b-vs-c.html'),
      /^<div>\n<verdict-compare v-pre [^>]*base="https:\/\/example\.com\/verdicts\/comparisons"/,
    );
    // a link that is relative to the document is not so to the pages that this stands on
    assert.match(
      read('out/html/b-vs-c.html'),
      /href="https:\/\/example\.com\/verdicts\/comparisons\/b-vs-c"/,
    );
    assert.deepEqual(JSON.parse(read('out/comparisons/a.json')), {
      slug: 'a',
      title: 'From YAML',
      tools: [{ name: 'A' }, { name: 'B' }],
    });
    const { comparisons } = JSON.parse(read('out/index.json')) as {
      comparisons: { slug: string; title: string }[];
    };
    assert.deepEqual(
      comparisons.map(({ slug, title }) => [slug, title]),
      [
        ['a', 'From YAML'],
        ['b-vs-c', 'B or C'],
      ],
    );
  });
  it('draws as the options say', async () => {
    const { build, read } = site({ 'a.json': document() });
    await build('--lang', 'de', '--layout', 'compact');
    assert.match(
      read('out/html/a.html'),
      /^<div>\n<verdict-compare v-pre lang="de" [^>]*layout="compact"/,
    );
  });
  it('writes only what has changed', async () => {
    const { build, write, at } = site({ 'a.json': document(), 'b.json': document() });
    await build();
    const before = statSync(at('out/html/a.html'));
    write('in/b.json', document({ title: 'New' }));
    const { out } = await build();
    assert.equal(count(out), '✔ 2 documents in out: 1 written, 1 as before');
    const after = statSync(at('out/html/a.html'));
    assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
  });
  it('writes again what other options change, and what somebody changed or removed', async () => {
    const { build, write, at, read } = site({ 'a.json': document(), 'b.json': document() });
    await build();
    assert.match((await build('--theme', 'dark')).out, /2 written, 0 as before/);
    assert.match((await build('--theme', 'dark')).out, /0 written, 2 as before/);
    const html = read('out/html/a.html');
    write('out/html/a.html', 'spoiled');
    rmSync(at('out/html/b.html'));
    assert.match((await build('--theme', 'dark')).out, /2 written, 0 as before/);
    assert.equal(read('out/html/a.html'), html);
    assert.ok(existsSync(at('out/html/b.html')));
  });
  it('leaves files alone whose contents are the same, also without its notes', async () => {
    const { build, at } = site({ 'a.json': document() });
    await build();
    const before = statSync(at('out/html/a.html'));
    for (const name of readdirSync(at('out')).filter((entry) => entry.startsWith('.')))
      rmSync(at(`out/${name}`));
    assert.match((await build()).out, /0 written, 1 as before/);
    assert.equal(statSync(at('out/html/a.html')).ino, before.ino);
  });
  it('takes away what was written of documents that are gone or renamed, no more', async () => {
    const { build, write, at, served } = site({ 'a.json': document(), 'b.json': document() });
    await build();
    write('out/html/mine.html', 'mine');
    renameSync(at('in/b.json'), at('in/c.json'));
    const { out } = await build();
    assert.equal(count(out), '✔ 2 documents in out: 1 written, 1 as before, 1 removed');
    assert.deepEqual(
      served().filter((name) => name.startsWith('html/')),
      ['html/a.html', 'html/c.html', 'html/mine.html'],
    );
  });
  it('never removes by a note that somebody has changed', async () => {
    const { build, write, read, at } = site({ 'a.json': document() });
    await build();
    const [notes = ''] = readdirSync(at('out')).filter((name) => name.startsWith('.'));
    write('victim.html', 'whole');
    write('victim.json', 'whole');
    const changed = JSON.parse(read(`out/${notes}`)) as { documents: Record<string, object> };
    changed.documents['x.json'] = { ...changed.documents['a.json'], slug: '../../victim' };
    write(`out/${notes}`, JSON.stringify(changed));
    assert.equal((await build()).code, 0);
    assert.deepEqual([read('victim.html'), read('victim.json')], ['whole', 'whole']);
  });
  it('tells what is at fault, keeps its old files, and builds the rest', async () => {
    const { build, write, read, served } = site({ 'a.json': document(), 'b.json': document() });
    await build();
    const old = read('out/html/a.html');
    write('in/a.json', '{ "tools": [');
    write('in/b.json', document({ title: 'New' }));
    for (const written of [1, 0]) {
      const { code, out, err } = await build();
      assert.equal(code, 1);
      assert.match(err, /^in\/a\.json:1:13 {2}fault {2}is not JSON/);
      assert.match(out, new RegExp(`: ${written} written, ${1 - written} as before, 1 at fault`));
      assert.equal(read('out/html/a.html'), old);
    }
    assert.match(read('out/html/b.html'), /New/);
    assert.ok(served().includes('comparisons/a.json'));
    assert.match(read('out/index.json'), /"slug":"a"/);
  });
  it('tells of two documents that would take one place, if only on some disks', async () => {
    const { build, read } = site({
      'OK.json': document({ title: 'First' }),
      'deep/x.json': document({ slug: 'ok' }),
      'ok.yaml': YAML,
    });
    const { code, err } = await build();
    assert.equal(code, 1);
    const lines = err.trimEnd().split('\n');
    assert.equal(lines.length, 2);
    for (const line of lines)
      assert.match(line, /has the slug "ok", and would take the place of in\/OK\.json/);
    assert.match(read('out/html/OK.html'), /First/);
  });
  it('tells of a name that cannot be a slug', async () => {
    const { build } = site({ 'two words.json': document() });
    const { code, err } = await build();
    assert.equal(code, 1);
    assert.match(
      err,
      /^in\/two words\.json {2}fault {2}has no slug, and its own name cannot be one/,
    );
  });
  it('of a folder without documents takes nothing away', async () => {
    const { build, at, served } = site({ 'a.json': document() });
    await build();
    const before = served();
    rmSync(at('in/a.json'));
    const { code, err } = await build();
    assert.equal(code, 1);
    assert.match(err, /^in holds no document/);
    assert.deepEqual(served(), before);
  });
});

describe('a long run', () => {
  it('tells each tenth of its progress where there is no terminal', async () => {
    const names = Array.from({ length: 200 }, (_, i) => [`d${i}.json`, document()]);
    const { build } = site(Object.fromEntries(names) as Record<string, string>);
    const { err } = await build();
    assert.deepEqual(
      err.trimEnd().split('\n'),
      Array.from({ length: 10 }, (_, i) => `${20 * (i + 1)} of 200 documents`),
    );
  });
});
