// The publisher's tool: check and build, run as a publisher runs them.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  access,
  constants,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sound = JSON.stringify({
  slug: 'a-vs-b',
  title: 'Alpha or Beta',
  tools: [{ name: 'Alpha', panel: { ship: 3, skip: 1 } }, { name: 'Beta' }],
});
const wrong = JSON.stringify({
  version: 2,
  tools: [{ name: 'A' }, { name: 'B', price: { entry: 0 } }],
});

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verdict-compare-'));
  const files = {
    'a-vs-b.json': sound,
    'renamed.json': sound,
    'wrong.json': wrong,
    'broken.json': '{ "tools": [',
    'marked.json': `\ufeff${JSON.stringify({ tools: [{ name: 'A' }, { name: 'B' }] })}`,
    'latin.json': Buffer.from('{ "tools": [{ "name": "Caf\xe9" }, { "name": "B" }] }', 'latin1'),
    'empty.json': '\n',
    'comma.json': '{\n"a": 1\n"b": 2 }',
    'trailing.json': '{\n"a": [1,\n]}',
    'large.json': JSON.stringify({
      tools: [{ name: 'A' }, { name: 'B' }],
      summary: 'x'.repeat(512 * 1024),
    }),
    'c-vs-d.json': sound.replace('a-vs-b', 'c-vs-d'),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});
after(() => rm(folder, { recursive: true }));

async function run(
  args: readonly string[],
  input = '',
  command: readonly string[] = ['--import', 'tsx', join(root, 'src/entries/cli/index.ts')],
) {
  const child = spawn(
    process.execPath,
    [...command, ...args.map((arg) => arg.replace('@', `${folder}/`))],
    { cwd: root },
  );
  child.stdin.end(input);
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => {
      child.on('close', resolve);
    }),
  ]);
  return { out: out.replaceAll(`${folder}/`, '@'), err: err.replaceAll(`${folder}/`, '@'), code };
}

describe('verdict-compare check', () => {
  it('ends with 0 and says so when all documents are sound', async () => {
    assert.deepEqual(await run(['check', '@a-vs-b.json', '@marked.json']), {
      code: 0,
      out: '@a-vs-b.json: sound\n@marked.json: sound\n',
      err: '',
    });
  });
  it('ends with 1 and names each place at fault, and goes on', async () => {
    const { code, out, err } = await run(['check', '@wrong.json', '@a-vs-b.json']);
    assert.equal(code, 1);
    assert.equal(out, '@a-vs-b.json: sound\n');
    assert.deepEqual(err.split('\n').sort(), [
      '',
      '@wrong.json: tools[1].price.entry is 0; write a text of 4000 characters at most',
      '@wrong.json: version is 2; write 1: other versions need another widget',
    ]);
  });
  it('says of a slug that no element would find', async () => {
    const { code, err } = await run(['check', '@renamed.json']);
    assert.equal(code, 1);
    assert.match(
      err,
      /^@renamed\.json: slug is "a-vs-b", but the file is called renamed\.json.*\n$/,
    );
  });
  it('says of what is no JSON, is not there, or is larger than the element reads', async () => {
    const { code, err, out } = await run(['check', '@broken.json', '@none.json', '@large.json']);
    assert.equal(code, 1);
    assert.equal(out, '');
    const lines = err.trimEnd().split('\n');
    assert.match(lines[0] ?? '', /^@broken\.json: .*JSON/);
    assert.match(lines[1] ?? '', /^@none\.json: .*no such file/);
    assert.match(lines[2] ?? '', /^@large\.json: .*512 KiB/);
    assert.equal(lines.length, 3);
  });
  it('says where in a file that is no JSON, on one line, and what of an encoding or an empty file', async () => {
    const { code, err } = await run([
      'check',
      '@comma.json',
      '@trailing.json',
      '@empty.json',
      '@latin.json',
    ]);
    assert.equal(code, 1);
    const [comma, trailing, ...others] = err.trimEnd().split('\n');
    assert.match(comma ?? '', /^@comma\.json: is not JSON, line 3, column 1: /);
    assert.match(trailing ?? '', /^@trailing\.json: is not JSON.*: .*\]/);
    assert.deepEqual(others, [
      '@empty.json: is empty; write a JSON document',
      '@latin.json: is not in UTF-8; save it so',
    ]);
  });
  it('takes a folder for its documents', async () => {
    const sub = join(folder, 'folder');
    await mkdir(sub);
    for (const name of ['c-vs-d.json', 'a-vs-b.json'])
      await copyFile(join(folder, name), join(sub, name));
    await writeFile(join(sub, 'notes.txt'), 'no document');
    assert.deepEqual(await run(['check', '@folder']), {
      code: 0,
      out: '@folder/a-vs-b.json: sound\n@folder/c-vs-d.json: sound\n',
      err: '',
    });
    assert.match((await run(['check', '@folder/*.json'])).err, /no such file; name the folder/);
  });
  it('reads standard input', async () => {
    assert.deepEqual(await run(['check', '-'], sound), { code: 0, out: '-: sound\n', err: '' });
    const { code, err } = await run(['check', '-'], wrong);
    assert.equal(code, 1);
    assert.match(err, /^-: version is 2/m);
  });
});

describe('verdict-compare build', () => {
  it('writes the comparison as HTML to standard output', async () => {
    const { code, out, err } = await run([
      'build',
      '@a-vs-b.json',
      '--lang',
      'de',
      '--layout',
      'compact',
      '--heading-level',
      '3',
    ]);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.match(
      out,
      /^<verdict-compare lang="de" [^>]*layout="compact"[^>]*>\n<template shadowrootmode="open">.*Alpha or Beta.*<\/verdict-compare>\n$/s,
    );
    assert.match(out, /heading-level="3"/);
    assert.doesNotMatch(out, / slug=/);
  });
  it('lets the element refresh itself where a slug is given', async () => {
    const { out } = await run([
      'build',
      '@a-vs-b.json',
      '--slug',
      'a-vs-b',
      '--base',
      '/data',
      '--nonce',
      'n0',
      '--expanded',
    ]);
    assert.match(out, /^<verdict-compare [^>]*slug="a-vs-b"[^>]*base="\/data"[^>]* expanded>/);
    assert.match(out, /<style nonce="n0">/);
  });
  it('writes a file each with --out', async () => {
    const { code, out } = await run([
      'build',
      '@a-vs-b.json',
      '@c-vs-d.json',
      '--out',
      '@html/deep',
    ]);
    assert.deepEqual({ code, out }, { code: 0, out: '' });
    assert.deepEqual((await readdir(join(folder, 'html/deep'))).sort(), [
      'a-vs-b.html',
      'c-vs-d.html',
    ]);
    assert.match(
      await readFile(join(folder, 'html/deep/a-vs-b.html'), 'utf8'),
      /^<verdict-compare/,
    );
  });
  it('stops at what is no comparison, and names it', async () => {
    const { code, out, err } = await run(['build', '@wrong.json']);
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.match(err, /^@wrong\.json: .*tools\[1\]\.price\.entry is 0/s);
  });
});

describe('the command line', () => {
  it('tells the version', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    assert.deepEqual(await run(['--version']), { code: 0, out: `${version}\n`, err: '' });
  });
  const off: [args: string[], reason: RegExp][] = [
    [
      ['build', '@a-vs-b.json', '--layout', 'wide'],
      /^--layout is "wide"; write one of its values below\n.* --layout full\|compact /s,
    ],
    [['build', '@a-vs-b.json', '--theme', 'pink'], /^--theme is "pink"/],
    [['build', '@a-vs-b.json', '--heading-level', '9'], /^--heading-level is "9"/],
    [['build', '@a-vs-b.json', '--lang', 'not a tag'], /^--lang is "not a tag"/],
    [['build', '@a-vs-b.json', '--slug', 'a/b'], /--slug is "a\/b"/],
    [['build', '@a-vs-b.json', '@c-vs-d.json', '--slug', 'a-vs-b'], /--slug is of one document/],
    [
      ['build', '@a-vs-b.json', '@html/a-vs-b.json', '--out', '@twice'],
      /a-vs-b\.json would take the place/,
    ],
    [['build', '-', '--out', '@none'], /standard input has no name/],
    [['check', '@a-vs-b.json', '--layout', 'full'], /--layout is an option of build/],
    [['check', '@a-vs-b.json', '--odd'], /^Unknown option '--odd'\n/],
  ];
  for (const [args, reason] of off) {
    it(`that cannot be met ends with 2, says why and writes nothing: ${args.join(' ')}`, async () => {
      const { code, out, err } = await run(args);
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(err, reason);
      await assert.rejects(access(join(folder, 'twice')));
    });
  }
  it('is explained on request', async () => {
    const { code, out, err } = await run(['--help']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    for (const word of ['check FILE', 'build FILE', '--out']) assert.ok(out.includes(word), word);
  });
  for (const args of [
    [],
    ['check'],
    ['build'],
    ['show', 'x.json'],
    ['check', '--nonsense', 'x.json'],
  ]) {
    it(`that is off ends with 2: ${args.join(' ') || 'nothing'}`, async () => {
      const { code, out, err } = await run(args);
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.notEqual(err, '');
    });
  }
  it('may be run by its name in a clone too, where no installer makes it executable', async () => {
    await access(join(root, 'dist/entries/cli/index.js'), constants.X_OK);
  });
  it('works from the built file', async () => {
    assert.deepEqual(await run(['check', '-'], sound, ['dist/entries/cli/index.js']), {
      code: 0,
      out: '-: sound\n',
      err: '',
    });
  });
});
