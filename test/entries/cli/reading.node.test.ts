// What a file may be, and which files a name stands for.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { document, findingsIn, prepareCommand } from './command.js';

const command = await prepareCommand();
const YAML = 'tools:\n  - name: Alpha\n  - name: Beta\n';

describe('a file', () => {
  it('that is not in UTF-8, or is empty, is told so', async () => {
    const latin = Buffer.from('{ "tools": [{ "name": "Caf\xe9" }, { "name": "B" }] }', 'latin1');
    const folder = command.folder({
      'latin.json': latin,
      'empty.json': '\n',
      'bare.yaml': '# x\n',
    });
    const { code, out } = await folder.run(['check', '.', '--format', 'json']);
    assert.equal(code, 1);
    assert.deepEqual(
      findingsIn(out).map(({ file, message }) => `${file} ${message.split(';')[0]}`),
      ['bare.yaml is empty', 'empty.json is empty', 'latin.json is not in UTF-8'],
    );
  });
  it('that is not there, or is a folder, is told so, and the rest is checked', async () => {
    const folder = command.folder({ 'b.json': '{}', 'a.json/b.txt': '' });
    const { code, out } = await folder.run(['check', 'none.json', 'b.json', '--format', 'json']);
    assert.equal(code, 1);
    const [first, second] = findingsIn(out);
    assert.deepEqual([first?.file, first?.line], ['none.json', null]);
    assert.equal(first?.message, 'there is no such file');
    assert.equal(second?.file, 'b.json');
    const render = await folder.run(['render', 'a.json']);
    assert.equal(render.code, 1);
    assert.match(render.err, /^a\.json {2}fault {2}is a folder; name a file/);
  });
  it('larger than the element reads is refused before it is read', async () => {
    const folder = command.folder({ 'giant.json': '' });
    truncateSync(join(folder.path, 'giant.json'), 40 * 2 ** 30);
    const { code, out } = await folder.run(['check', 'giant.json', '--format', 'json']);
    assert.equal(code, 1);
    assert.match(findingsIn(out)[0]?.message ?? '', /^is larger than 512 KiB/);
  });
  it('of exactly 512 KiB is read, and of one byte more is not', async () => {
    const fill = (length: number): string => document().padEnd(length, ' ');
    const limit = 512 * 1024;
    const folder = command.folder({
      'whole.json': fill(limit),
      'over.json': fill(limit + 1),
    });
    assert.equal((await folder.run(['check', 'whole.json'])).code, 0);
    assert.equal((await folder.run(['check', 'over.json'])).code, 1);
  });
  it('that is a device or a pipe is refused at once', async () => {
    const folder = command.folder();
    execFileSync('mkfifo', [join(folder.path, 'pipe.json')]);
    symlinkSync('/dev/zero', join(folder.path, 'zero.json'));
    const { code, out } = await folder.run([
      'check',
      'pipe.json',
      'zero.json',
      '/dev/zero',
      '--format',
      'json',
    ]);
    assert.equal(code, 1);
    assert.deepEqual(
      findingsIn(out).map(({ message }) => message),
      Array(3).fill('is not a regular file; write the document to one'),
    );
  });
  it('in a folder is passed over where it is a pipe', async () => {
    const folder = command.folder({ 'a.json': document() });
    execFileSync('mkfifo', [join(folder.path, 'pipe.json')]);
    const { code, out } = await folder.run(['check', '.']);
    assert.deepEqual({ code, out }, { code: 0, out: '✔ 1 of 1 document sound\n' });
  });
});

describe('standard input', () => {
  const folder = command.folder();
  for (const [kind, input] of [
    ['JSON', document()],
    ['JSON with a byte order mark', `\ufeff${document()}`],
    ['YAML', YAML],
  ] as const) {
    it(`may be ${kind}`, async () => {
      const { code, out } = await folder.run(['check', '-'], { input });
      assert.deepEqual({ code, out }, { code: 0, out: '✔ 1 of 1 document sound\n' });
    });
  }
  it('is read up to the limit', async () => {
    const child = folder.start(['check', '-']);
    const chunk = Buffer.alloc(65_536, ' ');
    const feed = (): void => {
      while (child.stdin.write(chunk));
    };
    child.stdin.on('drain', feed).on('error', () => undefined);
    feed();
    const { code, out } = await new Promise<{ code: number | null; out: string }>((resolve) => {
      let text = '';
      child.stdout.on('data', (data: Buffer) => (text += data.toString()));
      child.once('close', (status) => {
        resolve({ code: status, out: text });
      });
    });
    assert.equal(code, 1);
    assert.match(out, /^- {2}fault {2}is larger than 512 KiB/);
  });
});

describe('names', () => {
  const files = {
    'b.json': document(),
    'a.yaml': YAML,
    'notes.txt': 'no document',
    'deep/c.yml': YAML,
    'deep/d[1].json': document(),
    'node_modules/x/package.json': '{}',
    '.git/e.json': '{}',
  };
  const filesChecked = async (...names: string[]): Promise<string[]> => {
    // each is at fault, and so is told
    const broken = Object.fromEntries(Object.keys(files).map((name) => [name, 'version: 2']));
    const { out } = await command.folder(broken).run(['check', ...names, '--format', 'json']);
    return [...new Set(findingsIn(out).map(({ file }) => file))];
  };
  it('of a folder stand for its documents in order, but for hidden ones and packages', async () => {
    assert.deepEqual(await filesChecked('.'), ['a.yaml', 'b.json', 'deep/c.yml', 'deep/d[1].json']);
    assert.deepEqual(await filesChecked('deep'), ['deep/c.yml', 'deep/d[1].json']);
  });
  it('may be globs, where the shell leaves them as they are', async () => {
    assert.deepEqual(await filesChecked('*.{json,yaml}'), ['a.yaml', 'b.json']);
    assert.deepEqual(await filesChecked('deep/**/*.yml'), ['deep/c.yml']);
  });
  it('that are both a file and a glob are the file', async () => {
    assert.deepEqual(await filesChecked('deep/d[1].json'), ['deep/d[1].json']);
  });
  it('given twice stand for each file once', async () => {
    assert.deepEqual(await filesChecked('b.json', './b.json', '*.json'), ['b.json']);
  });
  it('that stand for nothing are told', async () => {
    const { code, out } = await command
      .folder({ 'empty/x.txt': '' })
      .run(['check', 'empty', '*.json', '--format', 'json']);
    assert.equal(code, 1);
    assert.deepEqual(
      findingsIn(out).map(({ file, message }) => `${file} ${message.split(';')[0]}`),
      ['empty holds no document', '*.json no file is called so'],
    );
  });
  it('are followed when they are links to files, not when they are links to folders', async () => {
    const folder = command.folder({ 'real/a.json': document(), 'b.json': document() });
    symlinkSync('.', join(folder.path, 'real/loop'));
    symlinkSync('../b.json', join(folder.path, 'real/link.json'));
    const { code, out } = await folder.run(['check', 'real']);
    assert.deepEqual({ code, out }, { code: 0, out: '✔ 2 of 2 documents sound\n' });
  });
  it('stand for each file once, by its own name rather than by a link’s', async () => {
    const folder = command.folder({ 'in/b.json': document({ slug: 'b' }) });
    symlinkSync('.', join(folder.path, 'in/loop'));
    symlinkSync('b.json', join(folder.path, 'in/a.json'));
    for (const names of [['in'], ['in/**'], ['in/*.json', 'in'], ['in/a.json', 'in/b.json']])
      assert.deepEqual(await folder.run(['check', ...names]), {
        code: 0,
        out: '✔ 1 of 1 document sound\n',
        err: '',
      });
  });
  it('of links that lead nowhere are told, of a folder and of a glob', async () => {
    const folder = command.folder({ 'in/b.json': document() });
    symlinkSync('none', join(folder.path, 'in/a.json'));
    for (const name of ['in', 'in/**', 'in/a.json']) {
      const { code, out } = await folder.run(['check', name]);
      assert.equal(code, 1);
      assert.match(out, /^in\/a\.json {2}fault {2}is a link that leads nowhere {2}file\n/);
    }
  });
  it('that are globs go round no circle of links', async () => {
    const folder = command.folder({ 'real/a.json': document() });
    symlinkSync('.', join(folder.path, 'real/loop'));
    const { code } = await folder.run(['check', 'real/**/*.json']);
    assert.equal(code, 0);
  });
});
