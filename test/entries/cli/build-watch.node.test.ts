// `build --watch`: what it builds again, and what it survives.
import assert from 'node:assert/strict';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { describe, it } from 'node:test';
import { document, prepareCommand } from './command.js';
import { BUILD, createSite } from './site.js';

const command = await prepareCommand();
const site = (files: Readonly<Record<string, string>>) => createSite(command, files);

describe('build --watch', () => {
  it('builds again what is written, replaced, added in a new folder, broken, removed', async () => {
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
  it('goes on where another folder takes the place of the one that is built', async () => {
    const { start, write, at, read } = site({ 'a.json': document(), 'deep/b.json': document() });
    const child = start([...BUILD, '--watch']);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const errors = createInterface({ input: child.stderr })[Symbol.asyncIterator]();
    const next = async (): Promise<string> => String((await lines.next()).value);
    /** Puts a new folder in the place of the one that is built. */
    const replace = (): void => {
      rmSync(at('away'), { recursive: true, force: true });
      renameSync(at('in'), at('away'));
      renameSync(at('new'), at('in'));
    };
    try {
      assert.match(await next(), /2 documents in out: 2 written/);
      write('new/a.json', document({ title: 'Replaced' }));
      write('new/deep/b.json', document({ title: 'Deep' }));
      replace();
      assert.match(await next(), /2 documents in out: 2 written/);
      write('in/deep/b.json', document({ title: 'Followed' }));
      assert.match(await next(), /2 documents in out: 1 written/);
      assert.match(read('out/html/b.html'), />Followed</);
      write('new/a.json', document({ title: 'Alone' }));
      replace();
      assert.match(await next(), /1 document in out: 1 written, 0 as before, 1 removed/);
      write('in/a.json', document({ title: 'Still followed' }));
      assert.match(await next(), /1 document in out: 1 written/);
      assert.match(read('out/html/a.html'), />Still followed</);
      child.kill();
      assert.equal((await errors.next()).done, true);
    } finally {
      child.kill();
    }
  });
  it('waits for a folder that is gone, and goes on once it is there again', async () => {
    const { start, write, at } = site({ 'a.json': document() });
    const child = start([...BUILD, '--watch']);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const next = async (): Promise<string> => String((await lines.next()).value);
    try {
      assert.match(await next(), /1 document in out: 1 written/);
      rmSync(at('in'), { recursive: true });
      write('new/a.json', document({ title: 'Again' }));
      renameSync(at('new'), at('in'));
      assert.match(await next(), /1 document in out: 1 written/);
    } finally {
      child.kill();
    }
  });
});
