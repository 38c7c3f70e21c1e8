// Text alone: lines that fit a mail and a terminal, quotes marked as in a mail; and the answer in
// one line.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { widthOf, wrap } from '../../../src/entries/outputs/text/wrap.js';
import { caseOf, cases, demos, drawAs, LANGUAGES } from './drawn.js';
import { letters } from './reading.js';

const COLUMNS = 76;
const tools = [{ name: 'Alpha' }, { name: 'Beta' }];

describe('text', () => {
  it('has lines of 76 columns, but for addresses', async () => {
    for (const document of demos) {
      for (const lang of LANGUAGES) {
        const lines = (await drawAs('text', document, { lang })).split('\n');
        const long = lines.filter((line) => widthOf(line) > COLUMNS && !line.includes('://'));
        assert.deepEqual(long, [], `${document.name}, ${lang}`);
      }
    }
  });
  it('ends no line with a blank', async () => {
    for (const document of cases)
      assert.doesNotMatch(await drawAs('text', document), / $/m, document.name);
  });
  it('underlines title and headings, and marks quotes', async () => {
    const document = caseOf('x', {
      title: 'Which one?',
      tools: [{ ...tools[0], url: 'https://alpha.example/' }, tools[1]],
      reviewers: [
        {
          name: 'Builder',
          reviews: [{ verdict: 'ship', score: 82, quote: 'word '.repeat(30) }, null],
        },
      ],
    });
    const text = await drawAs('text', document, { lang: 'en' });
    assert.match(text, /^Which one\?\n={10}\n\n/);
    assert.match(
      text,
      /\n\nAlpha: https:\/\/alpha\.example\/\n\nPanel ship\n {2}Alpha: Ship · 100% · /,
    );
    assert.match(text, /\nWhat the reviewer says\n-{22}\n\nBuilder on Alpha: ship, 82 of 100\n/);
    assert.match(
      text,
      /\n\n> word [^\n]+ word\n> word[^\n]+ word\n\nBuilder did not review Beta\.\n$/,
    );
  });
  it('keeps no mark of direction but those around names', async () => {
    const name = 'A\u202egpj.exe';
    const document = caseOf('x', {
      summary: 'one \u202e two \u2066three \u2068four\u2069 \u2069 five',
      tools: [{ name }, { name: 'B' }],
      reviewers: [{ name: 'R', reviews: [{ verdict: 'ship' }, { verdict: 'skip' }] }],
    });
    const text = await drawAs('text', document, { lang: 'he' });
    assert.match(text, /\none {2}two three \u2068four\u2069 {2}five\n/);
    assert.match(text, /\u2068Agpj\.exe\u2069/);
    assert.doesNotMatch(text, /\u202e/);
  });
});

describe('a line of text', () => {
  it('ends where words end', () => {
    assert.equal(wrap('one two three', 7), 'one two\nthree');
    assert.equal(wrap('one two three', 8), 'one two\nthree');
    assert.equal(wrap('extraordinary one', 5), 'extraordinary\none');
    assert.equal(wrap('one two', 6, '> '), '> one\n> two');
    assert.equal(wrap('', 6, '> '), '>');
  });
  it('counts wide letters twice and marks not at all', () => {
    assert.equal(widthOf('abc'), 3);
    assert.equal(widthOf('日本'), 4);
    assert.equal(widthOf('e\u0301'), 1);
    assert.equal(widthOf('\u2068a\u2069'), 1);
    assert.equal(widthOf('👍'), 2);
  });
  it('ends beside wide letters, but begins with no closing mark', () => {
    assert.equal(wrap('日本語です。', 6), '日本語\nです。');
    assert.equal(wrap('日本語です。', 10), '日本語で\nす。');
    assert.equal(wrap('日本「語」', 6), '日本\n「語」');
  });
  it('isolates a name in each line that it goes over', () => {
    assert.equal(wrap('x \u2068one two\u2069 y', 6), 'x \u2068one\u2069\n\u2068two\u2069 y');
  });
  it('takes time that grows with the text alone', () => {
    const time = (n: number): number => {
      const start = performance.now();
      wrap('語 x'.repeat(n), COLUMNS);
      return performance.now() - start;
    };
    time(1000);
    assert.ok(time(100_000) < 3000);
  });
});

describe('the line', () => {
  const reviewers = [{ name: 'R', reviews: [{ verdict: 'ship' }, { verdict: 'skip' }] }];
  it('is the answer with the link, in one line', async () => {
    const document = caseOf('x', { url: '/full', tools, reviewers });
    assert.equal(
      await drawAs('line', document, { lang: 'en', baseUrl: 'https://host.example/v/' }),
      'The panel’s pick is Alpha: 1 of 1 reviewer would ship it; 0 of 1 would ship Beta. ' +
        'https://host.example/full\n',
    );
  });
  it('says of what nothing is picked yet', async () => {
    const line = await drawAs('line', caseOf('x', { tools }), { lang: 'en' });
    assert.equal(line, 'Alpha vs Beta: No panel pick yet: votes are still missing.\n');
  });
  it('is one line of every document, in every language', async () => {
    for (const document of cases) {
      for (const lang of LANGUAGES) {
        const line = await drawAs('line', document, { lang });
        assert.match(line, /^[^\n]*\S[^\n]*\n$/, document.name);
        assert.ok(letters(line));
      }
    }
  });
  it('encodes what is not seen in an address', async () => {
    const document = caseOf('x', { url: 'https://host.example/\u202egpj', tools });
    assert.match(await drawAs('line', document), / https:\/\/host\.example\/%E2%80%AEgpj\n$/);
  });
});
