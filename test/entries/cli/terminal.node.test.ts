// What the command prints: nothing in it commands a terminal or a build log, and no reader that
// goes away harms it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { Writable } from 'node:stream';
import { describe, it } from 'node:test';
import { Terminal } from '../../../src/entries/cli/terminal.js';
import { document, findingsIn, outcomeOf, prepareCommand, withTool } from './command.js';

const command = await prepareCommand();

// all but the line feed that ends a line
const UNSAFE =
  // eslint-disable-next-line no-control-regex
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;
// a command of GitHub's runner or of Azure Pipelines
const LOG_COMMAND = /^\s*::|##[\w-]*\[/m;
const ODD = [
  '\x1b]52;c;cm0gLXJmIH4K\x07', // writes to the clipboard
  '\x1b[2J',
  '\x9b2J',
  '\x9d52;c;x\x9c',
  '\x7f',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u2028',
  '\ufeff',
  '\r',
  '\n::error file=x::pwned',
  '\n  ::set-output name=x::y',
  '##[error]pwned',
  '##vso[task.setvariable variable=x]y',
];

function assertHarmless(text: string, format = 'pretty'): void {
  assert.doesNotMatch(text, UNSAFE);
  if (format === 'github') {
    const lines = text.split('\n').filter((line) => LOG_COMMAND.test(line));
    for (const line of lines)
      assert.match(line, /^::(?:error|warning) file=[^:]*::(?!.*##[\w-]*\[)/);
  } else assert.doesNotMatch(text, LOG_COMMAND);
}

describe('what is printed', () => {
  /** A file for each way in which an odd text may come into a message. */
  const filesWith = (odd: string): Record<string, string> => {
    const plain = odd.replaceAll(/[^ -~]/g, '');
    return {
      'raw.json': odd,
      'raw.yaml': `${odd}: [`,
      'value.json': withTool({ sponsored: odd }),
      'key.json': document({ [`a${odd}`]: 1, slug: 'x' }),
      'slug.json': document({ slug: odd }),
      'link.json': withTool({ url: `javascript:${odd}` }),
      'twice.json': `{"${plain}":1,"${plain}":2}`,
    };
  };
  for (const format of ['pretty', 'json', 'github']) {
    it(`is harmless, whatever documents say: ${format}`, async () => {
      const files = ODD.flatMap((odd, i) =>
        Object.entries(filesWith(odd)).map(([name, content]) => [`${i}/${name}`, content] as const),
      );
      const folder = command.folder(Object.fromEntries(files));
      const { out, err, code } = await folder.run(['check', '.', '--format', format]);
      assert.equal(code, 1);
      for (const [name] of files) assert.ok(out.includes(name), name);
      assertHarmless(out, format);
      assertHarmless(err);
    });
  }
  it('is harmless, whatever files and folders are called', async () => {
    const names = ODD.map((odd) => `d${odd.replaceAll('/', '')}/${odd.replaceAll('/', '')}.json`);
    const files = Object.fromEntries(
      [...names, '::error::x.json', '%0A::error::y.json'].map((name) => [name, '{}']),
    );
    const folder = command.folder(files);
    for (const format of ['pretty', 'json', 'github']) {
      const { out, err, code } = await folder.run(['check', '.', '--format', format]);
      assert.equal(code, 1);
      assertHarmless(out, format);
      assertHarmless(err);
      if (format === 'json') assert.equal(findingsIn(out).length, names.length + 2);
    }
    const byName = await folder.run(['check', '::error::x.json', '##[error]none.json']);
    assertHarmless(byName.out);
  });
  it('as an annotation of a file with an odd name is of that file alone', async () => {
    const name = 'a,line=7::b%.json';
    const { out } = await command
      .folder({ [name]: '{}' })
      .run(['check', '.', '--format', 'github']);
    assert.match(
      out,
      /^::error file=a%2Cline=7%3A%3Bb|^::error file=a%2Cline=7%3A%3Ab%25\.json,line=1,col=1,/,
    );
  });
  it('is harmless in complaints about the command line', async () => {
    const all = ODD.join('');
    for (const odd of ['::error::x', all])
      for (const args of [
        [odd],
        ['check', `--${odd}`],
        ['render', 'x', '--as', odd],
        ['init', odd],
      ]) {
        const { code, out, err } = await command.folder().run(args);
        assert.equal(code, 2);
        assertHarmless(out + err);
      }
  });
  it('has colours where they are wanted, and none in a pipe or with NO_COLOR', async () => {
    const folder = command.folder({ 'a.json': document({ version: 2 }) });
    // eslint-disable-next-line no-control-regex
    const colour = /\x1b\[31mfault\x1b\[39m/;
    assert.doesNotMatch((await folder.run(['check', '.'])).out, UNSAFE);
    assert.match((await folder.run(['check', '.'], { env: { FORCE_COLOR: '1' } })).out, colour);
    const none = await folder.run(['check', '.'], { env: { NO_COLOR: '1' } });
    assert.doesNotMatch(none.out, UNSAFE);
  });
});

describe('a reader of the output', () => {
  const files = Object.fromEntries(
    Array.from({ length: 400 }, (_, i) => [`${i}.json`, document({ version: `${i}`.repeat(40) })]),
  );
  const folder = command.folder(files);
  for (const format of ['pretty', 'json', 'github']) {
    it(`may go away, without a stack trace or another exit code: ${format}`, async () => {
      const child = folder.start(['check', '.', '--format', format]);
      child.stdout.once('data', () => child.stdout.destroy());
      const [err, code] = await new Promise<[string, number | null]>((resolve) => {
        let told = '';
        child.stderr.on('data', (data: Buffer) => (told += data.toString()));
        child.once('close', (status) => {
          resolve([told, status]);
        });
      });
      assert.equal(err, '');
      assert.equal(code, 1);
    });
  }
  it('may be head', async () => {
    const shell = spawn('bash', [
      '-c',
      `set -o pipefail; "${process.execPath}" "${command.script}" check "${folder.path}" | head -1`,
    ]);
    const { out, err } = await outcomeOf(shell);
    assert.equal(err, '');
    assert.match(out, /^\S+0\.json:1:\d+ {2}fault {2}[^\n]*\n$/);
  });
  it('that is slow is waited for', async () => {
    const written: string[] = [];
    let goOn = (): void => undefined;
    const slow = new Writable({
      highWaterMark: 10,
      write(chunk: Buffer, _, done) {
        written.push(chunk.toString());
        goOn = done;
      },
    });
    const terminal = new Terminal(slow as unknown as NodeJS.WriteStream);
    let isPrinted = false;
    const printing = terminal.line('more than ten characters').then(() => {
      isPrinted = true;
    });
    await new Promise(setImmediate);
    assert.equal(isPrinted, false);
    goOn();
    await printing;
    assert.deepEqual(written, ['more than ten characters\n']);
  });
});
