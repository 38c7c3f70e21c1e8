// `llms.txt` of a folder that was built, and the files that it leads to.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { marked } from 'marked';
import { localizerFor } from '../../../src/entries/ssr/languages.js';
import { document, prepareCommand } from '../cli/command.js';
import { createSite } from '../cli/site.js';
import { attributeOf, elementsIn, parseHtml, seenIn } from './reading.js';

const command = await prepareCommand();

describe('llms.txt', () => {
  const reviewers = [{ name: 'R', reviews: [{ verdict: 'ship' }, { verdict: 'skip' }] }];
  const site = createSite(command, {
    'b.json': document({ title: 'B [or] *C*', reviewers }),
    'a.json': document({ lang: 'de' }),
  });
  it('leads to each comparison in Markdown, with its answer', async () => {
    assert.equal((await site.build()).code, 0);
    const text = site.read('out/llms.txt');
    const html = parseHtml(marked.parse(text, { async: false }));
    const items = elementsIn(html).filter(({ tagName }) => tagName === 'li');
    assert.deepEqual(
      items.map((item) => {
        const [link] = elementsIn(item).filter(({ tagName }) => tagName === 'a');
        return [link && attributeOf(link, 'href'), seenIn(item).trim()];
      }),
      [
        [
          'https://example.com/verdicts/text/a.md',
          `Alpha vs Beta: ${localizerFor('de').term('noPick')}`,
        ],
        [
          'https://example.com/verdicts/text/b.md',
          'B [or] *C*: The panel’s pick is Alpha: 1 of 1 reviewer would ship it; 0 of 1 would ship Beta.',
        ],
      ],
    );
    assert.match(text, /^# Comparisons on example\.com\n/);
    for (const item of items) {
      const [link] = elementsIn(item).filter(({ tagName }) => tagName === 'a');
      const { pathname } = new URL(String(link && attributeOf(link, 'href')));
      assert.ok(existsSync(site.at(pathname.replace('/verdicts/', 'out/'))));
    }
  });
  it('stands beside plain HTML and Markdown of each', () => {
    assert.deepEqual(
      site.served().filter((name) => /^(?:plain|text)\//.test(name)),
      ['plain/a.html', 'plain/b.html', 'text/a.md', 'text/b.md'],
    );
    assert.match(site.read('out/text/b.md'), /^# B \\\[or\\\] \\\*C\\\*\n/);
    assert.match(site.read('out/plain/a.html'), /^<article lang="de"/);
  });
  it('follows a change', async () => {
    site.write('in/a.json', document({ title: 'New' }));
    assert.match((await site.build()).out, /1 written, 1 as before/);
    assert.match(site.read('out/llms.txt'), /\[New\]/);
  });
});

describe('the command', () => {
  const folder = command.folder({ 'a.json': document({ title: 'Alpha or Beta' }) });
  for (const [as, begins] of [
    ['plain', '<article lang="en" dir="ltr">\n<h2 dir="auto">Alpha or Beta</h2>'],
    ['markdown', '## Alpha or Beta\n'],
    ['text', 'Alpha or Beta\n=============\n'],
    ['line', 'Alpha or Beta: '],
  ] as const) {
    it(`writes a comparison as ${as}`, async () => {
      const { code, out, err } = await folder.run(['render', 'a.json', '--as', as]);
      assert.deepEqual({ code, err }, { code: 0, err: '' });
      assert.ok(out.startsWith(begins), out);
    });
  }
  it('writes the prerendered element with its full fallback', async () => {
    const full = await folder.run(['render', 'a.json', '--fallback', 'full']);
    assert.match(full.out, /<div data-verdict-fallback><article /);
    const short = await folder.run(['render', 'a.json']);
    assert.doesNotMatch(short.out, /<div data-verdict-fallback><article /);
    const wrong = await folder.run(['render', 'a.json', '--fallback', 'long']);
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /^--fallback is "long"; write short, full\n/);
  });
});
