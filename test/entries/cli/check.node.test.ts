// What `check` finds, how it says so, and how it ends.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { document, prepareCommand } from './command.js';

const command = await prepareCommand();
const RENAMED =
  'slug is "other", but the file is called b.json: ' +
  'an element with this slug would not find it; give both one name';

describe('the report', () => {
  const folder = command.folder({
    'a.json': document(),
    'b.json': document({ slug: 'other' }),
    'c.json': '{\n  "version": 2,\n  "tools": [{ "name": "A" }]\n}',
  });
  it('for readers names file, line, column, path, what is there and what to write', async () => {
    assert.deepEqual(await folder.run(['check', '.']), {
      code: 1,
      err: '',
      out: `b.json:1:52  warning  ${RENAMED}  file-name

c.json:2:14  fault  version is 2; write 1: other versions need another widget  schema
c.json:3:12  fault  tools is a list of 1; write a list of two  schema

✖ 2 of 3 documents sound: 2 faults, 1 warning
`,
    });
  });
  it('for readers is short where there is nothing to say', async () => {
    assert.deepEqual(await folder.run(['check', 'a.json']), {
      code: 0,
      out: '✔ 1 of 1 document sound\n',
      err: '',
    });
  });
  it('for programs is JSON', async () => {
    const { code, out } = await folder.run(['check', 'b.json', 'none.json', '--format', 'json']);
    assert.equal(code, 1);
    const { findings, ...totals } = JSON.parse(out) as { findings: unknown[] };
    assert.deepEqual(totals, { documents: 2, sound: 1, faults: 1, warnings: 1 });
    assert.deepEqual(findings, [
      {
        line: 1,
        column: 52,
        file: 'b.json',
        severity: 'warning',
        rule: 'file-name',
        path: 'slug',
        message: RENAMED.replace('slug ', ''),
      },
      {
        line: null,
        column: null,
        file: 'none.json',
        path: '',
        severity: 'fault',
        rule: 'file',
        message: 'there is no such file',
      },
    ]);
    assert.deepEqual(JSON.parse((await folder.run(['check', 'a.json', '--format', 'json'])).out), {
      findings: [],
      documents: 1,
      sound: 1,
      faults: 0,
      warnings: 0,
    });
  });
  it('for GitHub is annotations', async () => {
    const { code, out } = await folder.run(['check', '.', '--format', 'github']);
    assert.equal(code, 1);
    const lines = out.split('\n');
    assert.match(
      lines[0] ?? '',
      /^::warning file=b\.json,line=1,col=52,title=verdict-compare file-name::slug is "other", but/,
    );
    assert.ok(
      lines.includes(
        '::error file=c.json,line=2,col=14,title=verdict-compare schema::' +
          'version is 2; write 1: other versions need another widget',
      ),
    );
  });
  it('takes warnings for faults when it is to be strict', async () => {
    const { code, out } = await folder.run(['check', 'b.json', '--strict']);
    assert.equal(code, 1);
    assert.match(out, /^b\.json:1:52 {2}fault {2}slug is "other"/);
    assert.equal((await folder.run(['check', 'b.json'])).code, 0);
    assert.equal((await folder.run(['check', 'a.json', '--strict'])).code, 0);
  });
});
