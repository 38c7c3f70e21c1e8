// What a file may be, and what is said of one that cannot be read as a comparison, and where.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { document, findingsIn, prepareCommand, sound } from './command.js';

const command = await prepareCommand();

/** What `check` finds in one file: places and messages. */
async function findingsOf(name: string, content: string | Uint8Array) {
  const { code, out, err } = await command
    .folder({ [name]: content })
    .run(['check', name, '--format', 'json']);
  assert.equal(err, '');
  const findings = findingsIn(out).map(({ line, column, path, message }) => ({
    at: `${line}:${column}`,
    path,
    message,
  }));
  return { code, findings };
}
const YAML = 'tools:\n  - name: Alpha\n  - name: Beta\n';

describe('a JSON file', () => {
  it('is read with a byte order mark', async () => {
    assert.equal((await findingsOf('a.json', `\ufeff${document()}`)).code, 0);
  });
  it('has each fault of its syntax told, at its place', async () => {
    const text = '{\n  "a": 1\n  "b": [1, ],\n  "c": nope\n}';
    const { code, findings } = await findingsOf('a.json', text);
    assert.equal(code, 1);
    assert.deepEqual(
      findings.map(({ at }) => at),
      ['3:3', '3:12', '4:8'],
    );
    assert.match(findings[0]?.message ?? '', /^is not JSON: a comma is due/);
    assert.match(findings[1]?.message ?? '', /^is not JSON: a value is due here/);
  });
  for (const [what, text, at, message] of [
    ['a comment', `// why\n${document()}`, '1:1', /JSON has no comments/],
    ['an end that is missing', '{ "tools": [', '1:13', /closing \] is missing|value is due/],
    ['something after its end', `${document()}\n{}`, '2:1', /has ended before this/],
    ['a tab in a text', '{ "title": "a\tb" }', '1:12', /a control character/],
  ] as const) {
    it(`with ${what} is told so`, async () => {
      const { code, findings } = await findingsOf('a.json', text);
      assert.equal(code, 1);
      const [first] = findings;
      assert.equal(first?.at, at);
      assert.match(first.message, message);
    });
  }
  it('has keys that stand twice told, wherever they are, however they are written', async () => {
    const text = `{\n "title": "A",\n "tools": [{ "name": "A", "n\\u0061me": "B" }, { "name": "C" }],\n "title": "B"\n}`;
    const { code, findings } = await findingsOf('a.json', text);
    assert.equal(code, 1);
    assert.deepEqual(findings, [
      { at: '3:27', path: '', message: 'has the key "name" a second time; keep one of them' },
      { at: '4:2', path: '', message: 'has the key "title" a second time; keep one of them' },
    ]);
  });
  it('has each fault of the schema told at the value, or at what should hold it', async () => {
    const text = `{
  "version": 2,
  "tools": [
    { "name": "A" },
    {
      "price": "Free",
      "sponsored": 1
    }
  ]
}`;
    const { code, findings } = await findingsOf('a.json', text);
    assert.equal(code, 1);
    assert.deepEqual(findings.map(({ at, path }) => `${path} ${at}`).sort(), [
      'tools[1].name 5:5',
      'tools[1].price 6:16',
      'tools[1].sponsored 7:20',
      'version 2:14',
    ]);
    assert.equal(
      findings.find(({ path }) => path === 'tools[1].price')?.message,
      'is "Free"; write an object like { "entry": "Free" }',
    );
  });
  it('counts lines of all three kinds of line end', async () => {
    const { findings } = await findingsOf('a.json', '{\r"tools":\r\n1,\n"version": 3}');
    assert.deepEqual(findings.map(({ at, path }) => `${path} ${at}`).sort(), [
      'tools 3:1',
      'version 4:12',
    ]);
  });
  it('that is nested without end is refused, without taking the process along', async () => {
    const { code, findings } = await findingsOf('a.json', '['.repeat(500_000));
    assert.equal(code, 1);
    assert.deepEqual(findings, [
      {
        at: '1:33',
        path: '',
        message: 'is nested more than 32 levels deep, which no comparison is',
      },
    ]);
  });
  it('that is no JSON at all is told in twenty faults at most', async () => {
    const { code, findings } = await findingsOf('a.json', `[${'x , '.repeat(100_000)}`);
    assert.equal(code, 1);
    assert.equal(findings.length, 20);
  });
});

describe('a YAML file', () => {
  for (const name of ['a.yaml', 'a.yml']) {
    it(`is read: ${name}, with a byte order mark too`, async () => {
      assert.equal((await findingsOf(name, YAML)).code, 0);
      assert.equal((await findingsOf(name, `\ufeff${YAML}`)).code, 0);
    });
  }
  it('has faults of the schema told at the value', async () => {
    const text = `version: 2\ntools:\n  - name: A\n  - name: B\n    price: Free\n`;
    const { code, findings } = await findingsOf('a.yaml', text);
    assert.equal(code, 1);
    assert.deepEqual(findings.map(({ at, path }) => `${path} ${at}`).sort(), [
      'tools[1].price 5:12',
      'version 1:10',
    ]);
  });
  it('has faults of its syntax told, at their places', async () => {
    const { code, findings } = await findingsOf('a.yaml', 'tools: [1\ntitle: "x\n');
    assert.equal(code, 1);
    assert.ok(findings.length > 0);
    for (const { message, at } of findings) {
      assert.match(message, /^is not YAML as it is read here: /);
      assert.match(at, /^\d+:\d+$/);
    }
  });
  it('has keys that stand twice told', async () => {
    const { code, findings } = await findingsOf('a.yaml', `title: A\n${YAML}title: B\n`);
    assert.equal(code, 1);
    assert.deepEqual(findings, [
      { at: '5:1', path: '', message: 'has the key "title" a second time; keep one of them' },
    ]);
  });
  it('has the words of older YAML taken for texts, and says of numbers to quote them', async () => {
    const text = `updated: 2026-10-02\nsummary: no\n${YAML}    tagline: 1.10\n    bestFor: true\n`;
    const { code, findings } = await findingsOf('a.yaml', text);
    assert.equal(code, 1);
    assert.deepEqual(
      findings.map(({ at, path, message }) => `${at} ${path} ${message}`),
      [
        '6:14 tools[1].tagline is 1.1; write a text of 4000 characters at most, in quotes: "1.10"',
        '7:14 tools[1].bestFor is true; write a text of 4000 characters at most, in quotes: "true"',
      ],
    );
  });
  it('may use an alias, but not a tag that nobody knows', async () => {
    const aliased =
      'tools:\n  - &a { name: A, category: &c Tools }\n  - { name: B, category: *c }\n';
    assert.equal((await findingsOf('a.yaml', aliased)).code, 0);
    const tagged = await findingsOf('a.yaml', `title: !!js/function x\n${YAML}`);
    assert.equal(tagged.code, 1);
    assert.equal(tagged.findings[0]?.at, '1:8');
  });
  it('holds one document', async () => {
    const { code, findings } = await findingsOf('a.yaml', `${YAML}---\n${YAML}`);
    assert.equal(code, 1);
    assert.match(findings[0]?.message ?? '', /^has two YAML documents/);
    assert.equal(findings[0]?.at, '4:1');
  });
  it('of aliases of aliases is refused', async () => {
    const levels = Array.from({ length: 20 }, (_, i) => {
      const list = i ? `[${`*a${i - 1}, `.repeat(9)}*a${i - 1}]` : '[x]';
      return `a${i}: &a${i} ${list}`;
    });
    const { code, findings } = await findingsOf('a.yaml', `${levels.join('\n')}\n${YAML}`);
    assert.equal(code, 1);
    assert.match(findings[0]?.message ?? '', /^has aliases/);
  });
  for (const [what, text] of [
    ['lists', '['.repeat(200_000)],
    ['objects', '{a: '.repeat(100_000)],
    ['lists of lists in blocks', '- '.repeat(100_000)],
    ['keys that are lists', '? '.repeat(100_000)],
  ] as const) {
    it(`that is nested without end is refused, without taking the process along: ${what}`, async () => {
      const { code, findings } = await findingsOf('a.yaml', text);
      assert.equal(code, 1);
      assert.match(findings[0]?.message ?? '', /^is nested more than 32 levels deep/);
    });
  }
  it('of as many keys as fit is read in time that grows with it, not with its square', async () => {
    const keys = Array.from({ length: 40_000 }, (_, i) => `k${i}: 1`).join('\n');
    const { code, findings } = await findingsOf('a.yaml', `${keys}\n`);
    assert.equal(code, 1);
    assert.deepEqual(
      findings.map(({ path }) => path),
      ['tools'],
    );
  });
});

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
  it('that is not there, or is a folder called so, is told so, and the rest is checked', async () => {
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
    assert.equal((await findingsOf('a.json', fill(limit))).code, 0);
    assert.equal((await findingsOf('a.json', fill(limit + 1))).code, 1);
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
  it('of a folder stand for the documents in it and below, in order, but for hidden ones and packages', async () => {
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
    const folder = command.folder({ 'real/a.json': document(sound) });
    symlinkSync('.', join(folder.path, 'real/loop'));
    symlinkSync('a.json', join(folder.path, 'real/link.json'));
    const { code, out } = await folder.run(['check', 'real']);
    assert.deepEqual({ code, out }, { code: 0, out: '✔ 2 of 2 documents sound\n' });
  });
  it('that are globs go round no circle of links', async () => {
    const folder = command.folder({ 'real/a.json': document(sound) });
    symlinkSync('.', join(folder.path, 'real/loop'));
    const { code } = await folder.run(['check', 'real/**/*.json']);
    assert.equal(code, 0);
  });
});
