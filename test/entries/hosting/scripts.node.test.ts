// The scripts beside the documents, under names that stay and names that never mean another file;
// and what Netlify and Cloudflare Pages are told of them.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { document, prepareCommand, root } from '../cli/command.js';

const command = await prepareCommand();
const folder = command.folder({ 'in/a.json': document() });
const at = (path: string): string => join(folder.path, 'out', path);
const build = (base: string) => folder.run(['build', 'in', '--out', 'out', '--base-url', base]);
before(async () => {
  assert.equal((await build('https://example.com/verdicts')).code, 0);
});

const scriptsIn = (path: string): string[] =>
  readdirSync(at(path), { encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(path, name));
const all = (): string[] => [...scriptsIn(''), ...scriptsIn('locales')];
const HASHED = /\.[0-9a-f]{12}\.js$/;

describe('the scripts of a build', () => {
  it('are those of the package', () => {
    const stable = all().filter((name) => !HASHED.test(name));
    assert.ok(stable.includes('verdict-compare.js') && stable.includes('locales/de.js'));
    for (const name of stable)
      assert.equal(
        folder.read(`out/${name}`),
        readFileSync(join(root, 'dist', name), 'utf8'),
        name,
      );
  });
  it('have a copy each whose name is of its contents', () => {
    const hashed = all().filter((name) => HASHED.test(name));
    assert.equal(hashed.length, all().length / 2);
    for (const name of hashed) {
      const hash = createHash('sha256')
        .update(folder.read(`out/${name}`))
        .digest('hex');
      assert.equal(HASHED.exec(name)?.[0], `.${hash.slice(0, 12)}.js`, name);
    }
  });
  it('import copies from copies, so that words and script are of one version', () => {
    const names = all();
    for (const name of names.filter((file) => file.startsWith('verdict-compare'))) {
      const imported = [
        ...folder.read(`out/${name}`).matchAll(/\w\("\.\/((?:locales\/|citing)[^"]+)"\)/g),
      ].map(([, path = '']) => path);
      assert.ok(imported.length > 5 && imported.some((path) => path.startsWith('citing')), name);
      for (const path of imported) {
        assert.ok(names.includes(path), path);
        assert.equal(HASHED.test(path), HASHED.test(name), `${name} imports ${path}`);
      }
    }
  });
  it('stay as they are when a document changes', async () => {
    const times = () => all().map((name) => statSync(at(name)).ino);
    const before = times();
    await build('https://example.com/verdicts');
    assert.deepEqual(times(), before);
  });
});

describe('_headers', () => {
  /** The headers of a path, by the rules of both hosts: every rule that matches adds its own. */
  function headersOf(path: string): Map<string, string[]> {
    const found = new Map<string, string[]>();
    let matches = false;
    for (const line of folder.read('out/_headers').split('\n')) {
      if (line.startsWith('/')) {
        const start = line.endsWith('*') ? line.slice(0, -1) : undefined;
        matches = start === undefined ? path === line : path.startsWith(start);
      } else if (line && matches) {
        const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
        assert.ok(name && value, line);
        found.set(name, [...(found.get(name) ?? []), value]);
      }
    }
    return found;
  }
  it('gives every file each header once: two would be joined', () => {
    const files = readdirSync(at(''), { recursive: true, encoding: 'utf8' }).filter(
      (name) => statSync(at(name)).isFile() && /^[^._]+\.\w/.test(name),
    );
    assert.ok(files.length > 20);
    for (const name of files.filter((file) => file !== 'nginx.conf')) {
      const headers = headersOf(`/verdicts/${name}`);
      assert.deepEqual(headers.get('Access-Control-Allow-Origin'), ['*'], name);
      assert.deepEqual(headers.get('X-Content-Type-Options'), ['nosniff'], name);
      const [cache = '', ...more] = headers.get('Cache-Control') ?? [];
      assert.match(cache, HASHED.test(name) ? /immutable/ : /max-age=300/, name);
      assert.deepEqual(more, []);
    }
  });
  it('lets embed pages be embedded, and says so of nothing else', () => {
    assert.deepEqual(headersOf('/verdicts/embed/a.html').get('Content-Security-Policy'), [
      'frame-ancestors *',
    ]);
    assert.equal(headersOf('/verdicts/html/a.html').get('Content-Security-Policy'), undefined);
  });
  it('is within what Cloudflare Pages reads: 100 rules, 2000 characters a line', () => {
    const lines = folder.read('out/_headers').split('\n');
    assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100);
    assert.ok(lines.every((line) => line.length <= 2000));
  });
});
