// What is valid in a document, and doubtful.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { document, findingsIn, prepareCommand, sound, withTool } from './command.js';

const command = await prepareCommand();
const [alpha, beta] = sound.tools;
const ship = { verdict: 'ship' };
const skip = { verdict: 'skip' };
const day = (offset: number): string =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

const at = (index: 0 | 1, url: string) =>
  document(index ? { publisher: { name: 'P', url } } : { cta: { label: 'Go', url } });

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
    ...['www.chroma.com', 'chroma.com', 'docs.chroma.co.uk/x?y#z', 'Chroma.DEV/', 'https:/a.b'].map(
      (url): (typeof cases)[number] => [
        `of ${url}, which is a host without https://`,
        'missing-scheme',
        'tools[0].url',
        withTool({ url }),
        withTool({ url: 'https://chroma.com/www.x.com' }),
      ],
    ),
    ...['tools.html', 'a.tar.gz', 'ollama-vs-llama.cpp', 'docs/www.x.com', '../a.com', '/x.io'].map(
      (url): (typeof cases)[number] => [
        `of a host in a call to action, and none of ${url}`,
        'missing-scheme',
        'cta.url',
        at(0, 'https//a.example'),
        at(1, url),
      ],
    ),
    ...['english', 'jp', 'abcd', 'en-a', 'de-DEU'].map((lang): (typeof cases)[number] => [
      `of ${lang}, which is no language`,
      'unknown-language',
      'lang',
      document({ lang }),
      document({ lang: 'pt-BR' }),
    ]),
    ...[
      ['<b>bold</b> words', 'a < b, Vec<u8>, List<String> and `<b>`'],
      ['a line<br/>break', 'x<y and y>z'],
      ['see [the docs](https://a.example)', 'a [note] (in brackets)'],
      ['R&amp;D', 'R&D; and more'],
      ['**very** fast', '2**3**4, ** and **'],
    ].map(([doubtful, plain]): (typeof cases)[number] => [
      `of ${doubtful}, which is shown as it is written`,
      'markup',
      'tools[0].tagline',
      withTool({ tagline: doubtful }),
      withTool({ tagline: plain }),
    ]),
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
        reviewers: [{ name: 'R', reviews: [{ ...ship, quote: 'x'.repeat(1201) }, skip] }],
      }),
      document({
        reviewers: [{ name: 'R', reviews: [{ ...ship, quote: 'x'.repeat(1200) }, skip] }],
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
  it('of an unknown key stands at the key, and names the one that is meant', async () => {
    const json =
      '{\n  "tools": [\n    { "name": "A",\n      "bestfor": "x" }, { "name": "B" }\n  ]\n}';
    const yaml = 'titel: x\ntools:\n  - name: A\n    best_for: x\n  - name: B\n    odd.key: 1\n';
    const folder = command.folder({ 'a.json': json, 'b.yaml': yaml });
    const { out } = await folder.run(['check', '.', '--format', 'json']);
    assert.deepEqual(
      findingsIn(out).map(({ file, line, column, message }) => [
        `${file}:${line}:${column}`,
        message.replace(/, which .*;/, ''),
      ]),
      [
        ['a.json:4:7', 'has the key "bestfor" write "bestFor" if that is meant'],
        ['b.yaml:1:1', 'has the key "titel" write "title" if that is meant'],
        ['b.yaml:4:5', 'has the key "best_for" write "bestFor" if that is meant'],
        ['b.yaml:6:5', 'has the key "odd.key" look at its spelling'],
      ],
    );
  });
  it('of a language by its name says the tag', async () => {
    const input = document({ lang: 'deutsch' });
    const { out } = await command.folder().run(['check', '-'], { input });
    assert.match(out, /lang is "deutsch", which is no known language tag; write "de" /);
  });
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
