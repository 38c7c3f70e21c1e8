// What `check` finds, how it says so, and how it ends.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { document, findingsIn, prepareCommand, sound, withTool } from './command.js';

const command = await prepareCommand();
const [alpha, beta] = sound.tools;
const ship = { verdict: 'ship' };
const skip = { verdict: 'skip' };
const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

describe('the report', () => {
  const folder = command.folder({
    'a.json': document(),
    'b.json': document({ slug: 'other' }),
    'c.json': '{\n  "version": 2,\n  "tools": [{ "name": "A" }]\n}',
  });
  it('for readers names file, line, column, path, what is there and what to write, and counts', async () => {
    assert.deepEqual(await folder.run(['check', '.']), {
      code: 1,
      err: '',
      out: `b.json:1:52  warning  slug is "other", but the file is called b.json: an element with this slug would not find it; give both one name  file-name

c.json:2:14  fault  version is 2; write 1: other versions need another widget  schema
c.json:3:12  fault  tools is a list of 1; write a list of exactly two tools  schema

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
        message:
          'is "other", but the file is called b.json: an element with this slug would not find it; give both one name',
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
        '::error file=c.json,line=2,col=14,title=verdict-compare schema::version is 2; write 1: other versions need another widget',
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

describe('a warning', () => {
  const cases: [what: string, rule: string, path: string, doubtful: string, sound: string][] = [
    [
      'of a slug that is not the name of the file',
      'file-name',
      'slug',
      document({ slug: 'b' }),
      document({ slug: 'a' }),
    ],
    [
      'of a link that is not https',
      'insecure-link',
      'tools[0].url',
      withTool({ url: 'http://example.com/' }),
      withTool({ url: '/alpha', logo: 'https://example.com/a.svg' }),
    ],
    [
      'of a logo that is not https',
      'insecure-link',
      'tools[0].logo',
      withTool({ logo: 'HTTP://example.com/a.svg' }),
      withTool({ logo: 'a.svg' }),
    ],
    [
      'of a tool that is shipped with a low score',
      'score-against-verdict',
      'reviewers[0].reviews[0].score',
      document({ reviewers: [{ name: 'R', reviews: [{ ...ship, score: 39 }, skip] }] }),
      document({ reviewers: [{ name: 'R', reviews: [{ ...ship, score: 40 }, skip] }] }),
    ],
    [
      'of a tool that is skipped with a high score',
      'score-against-verdict',
      'reviewers[0].reviews[1].score',
      document({ reviewers: [{ name: 'R', reviews: [ship, { ...skip, score: 61 }] }] }),
      document({ reviewers: [{ name: 'R', reviews: [ship, { ...skip, score: 60 }] }] }),
    ],
    [
      'of a name too long for its place',
      'long-text',
      'tools[0].name',
      withTool({ name: 'x'.repeat(61) }),
      withTool({ name: 'x'.repeat(60) }),
    ],
    [
      'of a tagline too long for its place',
      'long-text',
      'tools[0].tagline',
      withTool({ tagline: 'x'.repeat(121) }),
      withTool({ tagline: '👩‍💻'.repeat(120) }), // characters as a reader counts them
    ],
    [
      'of a quote too long for its place',
      'long-text',
      'reviewers[0].reviews[0].quote',
      document({
        reviewers: [{ name: 'R', reviews: [{ ...ship, quote: 'x'.repeat(601) }, skip] }],
      }),
      document({
        reviewers: [{ name: 'R', reviews: [{ ...ship, quote: 'x'.repeat(600) }, skip] }],
      }),
    ],
    [
      'of a pick that is sponsored',
      'sponsored-pick',
      'tools[0].sponsored',
      document({
        tools: [
          { ...alpha, sponsored: true, panel: { ship: 2, skip: 0 } },
          { ...beta, panel: { ship: 1, skip: 1 } },
        ],
      }),
      document({
        tools: [
          { ...alpha, sponsored: true, panel: { ship: 1, skip: 1 } },
          { ...beta, panel: { ship: 2, skip: 0 } },
        ],
      }),
    ],
    [
      'of a day to come',
      'future-date',
      'updated',
      document({ updated: day(3) }),
      document({ updated: day(0) }),
    ],
    [
      'of one tool without any votes',
      'no-figures',
      'tools[1]',
      withTool({ panel: { ship: 1, skip: 0 } }),
      document({
        tools: [
          { ...alpha, panel: { ship: 1, skip: 0 } },
          { ...beta, community: { ship: 1, skip: 0 } },
        ],
      }),
    ],
    [
      'of a reviewer without reviews',
      'no-reviews',
      'reviewers[1]',
      document({
        reviewers: [
          { name: 'R', reviews: [ship, skip] },
          { name: 'S', reviews: [null, null] },
        ],
      }),
      document({
        reviewers: [
          { name: 'R', reviews: [ship, skip] },
          { name: 'S', reviews: [ship, null] },
        ],
      }),
    ],
    [
      'of the same text in two places',
      'repeated-text',
      'tools[1].tagline',
      document({
        tools: [
          { ...alpha, tagline: 'Fast and small' },
          { ...beta, tagline: 'fast  and small ' },
        ],
      }),
      document({
        tools: [
          { ...alpha, tagline: 'Fast and small', category: 'Tools', price: { entry: 'Free' } },
          { ...beta, tagline: 'Small and fast', category: 'Tools', price: { entry: 'Free' } },
        ],
      }),
    ],
    [
      'of a key that the format does not know',
      'unknown-key',
      'tools[0]',
      withTool({ tagLine: 'x' }),
      withTool({ 'x-note': 'x', _note: 'x', $comment: 'x' }),
    ],
  ];
  for (const [what, rule, path, doubtful, other] of cases) {
    it(`is given ${what}, and only then`, async () => {
      const folder = command.folder({ 'a.json': doubtful });
      const args = ['check', 'a.json', '--format', 'json'];
      const { code, out } = await folder.run(args);
      assert.equal(code, 0);
      assert.deepEqual(
        findingsIn(out).map((found) => [found.rule, found.path, found.severity]),
        [[rule, path, 'warning']],
      );
      folder.write('a.json', other);
      assert.deepEqual(findingsIn((await folder.run(args)).out), []);
    });
  }
  it('of standard input never asks for a file name', async () => {
    const { out } = await command.folder().run(['check', '-'], { input: document({ slug: 'b' }) });
    assert.equal(out, '✔ 1 of 1 document sound\n');
  });
  it('of YAML has its place too', async () => {
    const text = 'tools:\n  - name: A\n    url: http://example.com/\n  - name: B\n';
    const { out } = await command.folder({ 'a.yaml': text }).run(['check', 'a.yaml']);
    assert.match(
      out,
      /^a\.yaml:3:10 {2}warning {2}tools\[0\]\.url is not https; write "https:\/\//,
    );
  });
});
