// What may stand on the command line, and what is said of the rest.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { document, prepareCommand, root } from './command.js';

const command = await prepareCommand();
const folder = command.folder({ 'a-vs-b.json': document(), 'c-vs-d.json': document() });
const COMMANDS = ['init', 'check', 'render', 'build'];

describe('the command line', () => {
  it('tells the version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    assert.deepEqual(await folder.run(['--version']), { code: 0, out: `${version}\n`, err: '' });
  });
  it('explains all commands', async () => {
    const { code, out, err } = await folder.run(['--help']);
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    for (const name of COMMANDS) assert.match(out, new RegExp(`^  verdict-compare ${name} `, 'm'));
  });
  for (const name of COMMANDS) {
    it(`explains ${name}, without doing it`, async () => {
      const { code, out, err } = await folder.run([name, '--help']);
      assert.deepEqual({ code, err }, { code: 0, err: '' });
      assert.match(out, new RegExp(`^verdict-compare ${name} `));
      assert.match(out, /--help/);
    });
  }
  it('in help has no line that a terminal of 120 columns would break', async () => {
    for (const name of COMMANDS) {
      const { out } = await folder.run([name, '--help']);
      assert.deepEqual(
        out.split('\n').filter((line) => line.length > 120),
        [],
      );
    }
  });

  const off: [args: string[], reason: RegExp][] = [
    [[], /^There is no command; write one of init, check, render, build\n/],
    [['show', 'x.json'], /^There is no command show; write one of init, check/],
    [['--format', 'json', 'check', '.'], /^--format comes before the command/],
    [['check'], /^check needs <files, folders, globs, ->\n/],
    [['render'], /^render needs <file>\n/],
    [
      ['render', 'a-vs-b.json', 'c-vs-d.json'],
      /^render takes <file> and no more, not c-vs-d\.json/,
    ],
    [['check', '.', '--odd'], /^Unknown option '--odd'; check has --help, --format, --strict\n/],
    [['check', '.', '--layout', 'full'], /^Unknown option '--layout'/],
    [['check', '.', '--format'], /^Option '--format <value>' argument missing/],
    [['check', '.', '--format', 'xml'], /^--format is "xml"; write pretty, json or github\n/],
    [['render', 'a-vs-b.json', '--as', 'pdf'], /^--as is "pdf"; write html/],
    [
      ['render', 'a-vs-b.json', '--layout', 'wide'],
      /^--layout is "wide"; write full, compact, line/,
    ],
    [['render', 'a-vs-b.json', '--theme', 'pink'], /^--theme is "pink"; write auto, light, dark/],
    [['render', 'a-vs-b.json', '--heading-level', '9'], /^--heading-level is "9"; write 1-6/],
    [['render', 'a-vs-b.json', '--lang', 'not a tag'], /^--lang is "not a tag"; write a language/],
    [['render', 'a-vs-b.json', '--slug', 'a/b'], /^--slug is "a\/b"; write letters and digits/],
    [['build', '.', '--base-url', 'https://example.com/'], /^build needs --out FOLDER\n/],
    [
      ['build', '.', '--out', '', '--base-url', 'https://a.example/'],
      /^--out is ""; write a name\n/,
    ],
    [['render', 'a-vs-b.json', '--out', ''], /^--out is ""; write a name\n/],
    [['render', ''], /^render needs <file>, not ""\n/],
    [['build', '.', '--out', 'x'], /^build needs --base-url URL\n/],
    [['build', '.', '--out', 'x', '--base-url', '/verdicts'], /^--base-url is "\/verdicts"; write/],
    [['build', '.', '--out', 'x', '--base-url', 'https://a.example/?q'], /^--base-url is/],
    [
      ['build', 'none', '--out', 'x', '--base-url', 'https://a.example/'],
      /^none is no folder; name the one/,
    ],
    [['init', 'a/b'], /^The slug is "a\/b"; write letters and digits/],
  ];
  for (const [args, reason] of off) {
    it(`that cannot be met ends with 2, and says what to write: ${args.join(' ')}`, async () => {
      const { code, out, err } = await folder.run(args);
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(err, reason);
      assert.match(err, /\nSee verdict-compare .*--help\n$/);
    });
  }
});
