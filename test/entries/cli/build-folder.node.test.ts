// What `build` writes into: nothing outside of it, and nothing by halves.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { lstatSync, mkdirSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { describe, it } from 'node:test';
import { document, outcomeOf, prepareCommand } from './command.js';
import { BUILD, createSite } from './site.js';

const command = await prepareCommand();
const site = (files: Record<string, string>) => createSite(command, files);

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
  it('keeps whole files when a run is stopped, and the next run mends the rest', async () => {
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
      assert.match(html, /^<div>\n<verdict-compare v-pre [^]*<\/verdict-compare>\n<\/div>\n$/);
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
    const line = `"${process.execPath}" "${command.script}" ${BUILD.join(' ')}`;
    const script = `trap '' XFSZ; ulimit -f 4; exec ${line}`;
    const { code, err } = await outcomeOf(spawn('bash', ['-c', script], { cwd: path }));
    assert.equal(code, 1);
    assert.match(err, /^out\/html\/a\.html cannot be written: /);
    assert.equal(read('out/html/a.html'), old);
    assert.deepEqual(readdirSync(at('out/html')), ['a.html']);
  });
});
