// What is said of JSON and YAML that cannot be read as a comparison, and where it stands.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { document, findingsIn, prepareCommand } from './command.js';

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
  it('with curly quotes is told to have straight ones, once for each text', async () => {
    const text = '{\n  “title”: “Fast, and small: yes”,\n  "summary": ‘x’,\n  "why": „Ja doch“\n}';
    const { code, findings } = await findingsOf('a.json', text);
    assert.equal(code, 1);
    assert.deepEqual(
      findings.map(({ at, message }) => `${at} ${message}`),
      ['2:3', '2:12', '3:14', '4:10'].map(
        (at) => `${at} is not JSON: replace “ ” by straight quotes: "`,
      ),
    );
  });
  it('has keys that stand twice told, wherever they are, however they are written', async () => {
    const tools = '[{ "name": "A", "n\\u0061me": "B" }, { "name": "C" }]';
    const text = `{\n "title": "A",\n "tools": ${tools},\n "title": "B"\n}`;
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
      'is "Free"; write an object with entry',
    );
  });
  it('is told how far whole numbers go', async () => {
    const tools =
      '[{ "name": "A", "panel": { "ship": 9007199254740993, "skip": 0 } }, { "name": "B" }]';
    const { findings } = await findingsOf('a.json', `{ "tools": ${tools} }`);
    assert.deepEqual(
      findings.map(({ message }) => message),
      ['is 9007199254740992; write a whole number from 0 to 9007199254740991'],
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
  for (const [what, line, hint] of [
    ['with a colon in it', 'tagline: Fast: really', 'put the text in quotes, since ": " is in it'],
    ['that begins with @', 'tagline: @fast', 'put the text in quotes, since it begins with'],
    ['that begins with !', 'tagline: !fast x', 'put the text in quotes, if it is to begin with !'],
    ['that begins with -', 'tagline: - fast', 'put the text in quotes, or begin the list'],
    ['that begins with *', 'tagline: *fast*', 'put a text that begins with * in quotes'],
    ['with quotes in it', 'tagline: "so" they say', 'put the whole text in double quotes'],
    ['with a backslash', 'tagline: "C:\\path"', 'write \\\\ for a backslash'],
    ['that is not closed', 'tagline: "fast', 'close the quotes of the text'],
  ] as const) {
    it(`is told what to do about a text ${what}`, async () => {
      const { code, findings } = await findingsOf('a.yaml', `${YAML}    ${line}\n`);
      assert.equal(code, 1);
      assert.ok(findings[0]?.message.includes(hint), findings[0]?.message);
    });
  }
  it('is told that merge keys are not read, and nothing that follows from it', async () => {
    const text = 'x-base: &base { name: A }\ntools:\n  - <<: *base\n    url: /a\n  - name: B\n';
    assert.deepEqual(await findingsOf('a.yaml', text), {
      code: 1,
      findings: [
        {
          at: '3:5',
          path: '',
          message: 'has a merge key (<<), which is not read here; write its keys out',
        },
      ],
    });
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
    it(`that is nested without end is refused, and ends no process: ${what}`, async () => {
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
