// `build` writes every output of every document of a folder, and only what has changed.
import assert from 'node:assert/strict';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { document, outcomeOf, prepareCommand } from './command.js';

const command = await prepareCommand();
const BUILD = ['build', 'in', '--out', 'out', '--base-url', 'https://example.com/verdicts'];
const YAML = 'title: From YAML\ntools:\n  - name: A\n  - name: B\n';

function site(files: Record<string, string>) {
  const folder = command.folder(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [`in/${name}`, content])),
  );
  const at = (name: string): string => join(folder.path, name);
  return {
    ...folder,
    at,
    /** All that is served of what was written. */
    served: (): string[] =>
      readdirSync(at('out'), { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(at(`out/${name}`)).isFile() && !name.startsWith('.'))
        .sort(),
    build: (...more: string[]) => folder.run([...BUILD, ...more]),
  };
}
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
    assert.deepEqual(served(), [
      'comparisons/a.json',
      'comparisons/b-vs-c.json',
      'html/a.html',
      'html/b-vs-c.html',
      'index.json',
    ]);
    assert.match(read('out/html/b-vs-c.html'), /^<verdict-compare [^>]*slug="b-vs-c"/);
    assert.match(
      read('out/html/b-vs-c.html'),
      /^<verdict-compare [^>]*base="https:\/\/example\.com\/verdicts\/comparisons"/,
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
    assert.match(read('out/html/a.html'), /^<verdict-compare lang="de" [^>]*layout="compact"/);
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
  it('writes again what other options change, and what somebody else has changed or removed', async () => {
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
  it('takes away what was written of documents that are gone or renamed, and nothing else', async () => {
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
  it('tells of two documents that would take one place, also where only a disk takes them for one', async () => {
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

describe('the folder that is written', () => {
  it('may lie in the one that is read, and is not read itself', async () => {
    const folder = command.folder({ 'a.json': document() });
    const args = ['build', '.', '--out', 'public', '--base-url', 'https://example.com/'];
    for (const written of [1, 0]) {
      const { code, out } = await folder.run(args);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`1 document in public: ${written} written`));
    }
  });
  for (const [folder, out] of [
    ['in', 'in'],
    ['in', '.'],
    ['out/comparisons', 'out'],
  ]) {
    it(`may not be written over what is read: ${folder}, --out ${out}`, async () => {
      const made = command.folder({
        'in/a.json': document(),
        'out/comparisons/a.json': document(),
      });
      const args = ['build', `${folder}`, '--out', `${out}`, '--base-url', 'https://example.com/'];
      const { code, err } = await made.run(args);
      assert.equal(code, 2);
      assert.match(err, /lies in --out, where it could be written over/);
    });
  }
  it('has links replaced, and what they lead to left', async () => {
    const { build, write, at, read } = site({ 'ok.json': document() });
    write('victim.txt', 'whole');
    mkdirSync(at('out/html'), { recursive: true });
    symlinkSync('../../victim.txt', at('out/html/ok.html'));
    assert.equal((await build()).code, 0);
    assert.equal(read('victim.txt'), 'whole');
    assert.ok(lstatSync(at('out/html/ok.html')).isFile());
  });
  it('may be a link itself, but none in it leads out of it', async () => {
    const { build, at } = site({ 'ok.json': document() });
    mkdirSync(at('elsewhere'));
    mkdirSync(at('real'));
    symlinkSync('real', at('out'));
    symlinkSync('../elsewhere', at('real/html'));
    const { code, err } = await build();
    assert.equal(code, 1);
    assert.match(err, /^out\/html is a link out of out; take it away\n$/);
    assert.deepEqual(readdirSync(at('elsewhere')), []);
  });
  it('in /proc is told, and not waited for', async () => {
    const folder = command.folder({ 'in/a.json': document() });
    const { code, err } = await folder.run([
      ...['build', 'in', '--out', '/proc/x', '--base-url', 'https://example.com/'],
    ]);
    assert.equal(code, 1);
    assert.match(err, /^\/proc\/x cannot be made: /);
  });
  it('keeps whole files, old or new, when a run is stopped, and the next run mends the rest', async () => {
    const files = Array.from({ length: 300 }, (_, i) => `d${i}.json`);
    const documents = (title: string): Record<string, string> =>
      Object.fromEntries(files.map((name) => [name, document({ title })]));
    const { build, start, write, at, read } = site(documents('Old'));
    await build();
    for (const [name, content] of Object.entries(documents('New'))) write(`in/${name}`, content);
    const child = start(BUILD);
    const last = at('out/html/d99.html');
    const before = statSync(last).ino;
    // stopped as soon as it has begun to write; by then most is still to do
    await new Promise<void>((resolve) => {
      child.stderr.once('data', () => {
        child.kill('SIGKILL');
        resolve();
      });
    });
    await new Promise((resolve) => child.once('close', resolve));
    assert.equal(statSync(last).ino, before, 'the run was at its end already');
    const titles = files.map((name) => {
      const html = read(`out/html/${name.replace('json', 'html')}`);
      assert.match(html, /^<verdict-compare [^]*<\/verdict-compare>\n$/);
      return html.includes('>New<');
    });
    assert.ok(titles.includes(true) && titles.includes(false));
    // what had been written of the stopped run is not taken for what the notes say
    for (const [name, content] of Object.entries(documents('Old'))) write(`in/${name}`, content);
    assert.equal((await build()).code, 0);
    for (const name of files)
      assert.match(read(`out/html/${name.replace('json', 'html')}`), />Old</);
  });
  it('keeps the old file when there is no room for the new one', async () => {
    const { build, path, read, write, at } = site({ 'a.json': document({ title: 'Old' }) });
    await build();
    const old = read('out/html/a.html');
    write('in/a.json', document({ title: 'New' }));
    // no file may grow beyond 4 KB
    const script = `trap '' XFSZ; ulimit -f 4; exec "${process.execPath}" "${command.script}" ${BUILD.join(' ')}`;
    const { code, err } = await outcomeOf(spawn('bash', ['-c', script], { cwd: path }));
    assert.equal(code, 1);
    assert.match(err, /^out\/html\/a\.html cannot be written: /);
    assert.equal(read('out/html/a.html'), old);
    assert.deepEqual(readdirSync(at('out/html')), ['a.html']);
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

describe('build --watch', () => {
  it('builds again what changes: a file written, replaced, added in a new folder, broken, removed', async () => {
    const { start, write, at, read } = site({ 'a.json': document(), 'b.json': document() });
    const child = start([...BUILD, '--watch']);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const next = async (): Promise<string> => String((await lines.next()).value);
    try {
      assert.match(await next(), /2 documents in out: 2 written/);
      write('in/a.json', document({ title: 'Written' }));
      assert.match(await next(), /2 documents in out: 1 written, 1 as before/);
      assert.match(read('out/html/a.html'), />Written</);
      write('new.json', document({ title: 'Replaced' }));
      renameSync(at('new.json'), at('in/a.json'));
      assert.match(await next(), /1 written, 1 as before/);
      assert.match(read('out/html/a.html'), />Replaced</);
      write('whole/c.json', document({ title: 'Added' }));
      renameSync(at('whole'), at('in/deep'));
      assert.match(await next(), /3 documents in out: 1 written, 2 as before/);
      write('in/deep/c.json', document({ title: 'Deep' }));
      assert.match(await next(), /1 written, 2 as before/);
      assert.match(read('out/html/c.html'), />Deep</);
      write('broken.json', '{');
      renameSync(at('broken.json'), at('in/b.json'));
      assert.match(await next(), /0 written, 2 as before, 1 at fault/);
      assert.ok(existsSync(at('out/html/b.html')));
      rmSync(at('in/b.json'));
      assert.match(await next(), /2 documents in out: 0 written, 2 as before, 1 removed/);
      assert.equal(existsSync(at('out/html/b.html')), false);
    } finally {
      child.kill();
    }
  });
});
