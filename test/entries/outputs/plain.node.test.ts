// Plain HTML where others read it: sanitizers leave all of its text, a reader view and a search
// index find the reviews.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom-29';
import * as pagefind from 'pagefind';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import { renderToString } from '../../../src/entries/ssr/index.js';
import { cases, caseOf, demos, draw, drawAs, textOutputs } from './drawn.js';
import { attributeOf, elementsIn, letters, parseHtml, seen, seenIn } from './reading.js';

const { window } = new JSDOM('');
const purify = createDOMPurify(window);
const github = remark()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)
  .use(rehypeStringify);

const SANITIZERS: Readonly<Record<string, (html: string) => string>> = {
  DOMPurify: (html) => purify.sanitize(html),
  'sanitize-html': (html) => sanitizeHtml(html),
  'GitHub’s list': (html) => github.processSync(html).toString(),
};

/** Texts of the elements of a name. */
const textsOf = (html: string, name: string): string[] =>
  elementsIn(parseHtml(html))
    .filter(({ tagName }) => tagName === name)
    .map((element) => letters(seenIn(element)));

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`;

describe('plain HTML', () => {
  const [first] = demos.filter(({ name }) => name === 'lanternfish-vs-quillwright');
  assert.ok(first);

  it('is one article in its language, without script, style or shadow root', async () => {
    for (const document of cases) {
      const html = await drawAs('plain', document, { lang: 'he' });
      assert.match(html, /^<article lang="he" dir="rtl">\n[^]*\n<\/article>\n$/);
      assert.doesNotMatch(html, /\n\s*\n/, 'a blank line would end it in Markdown');
      const elements = elementsIn(parseHtml(html));
      assert.equal(elements.filter(({ tagName }) => tagName === 'table').length, 1);
      for (const element of elements) {
        assert.doesNotMatch(element.tagName, /^(?:script|style|template|verdict-compare)$/);
        assert.equal(attributeOf(element, 'style'), undefined);
      }
    }
  });
  it('has what is said of each tool in its column', async () => {
    const html = await drawAs('plain', first, { lang: 'en' });
    const rows = elementsIn(parseHtml(html))
      .filter(({ tagName }) => tagName === 'tr')
      .map((row) => row.childNodes.map((cell) => seenIn(cell).trim()));
    assert.deepEqual(rows.slice(0, 4), [
      ['Criterion', 'Lanternfish (sponsored)', 'Quillwright'],
      ['Panel ship', 'Ship · 75% · 3 of 4 would ship it', 'Split · 50% · 2 of 4 would ship it'],
      ['Community ship', '59% · 58 of 99 votes', '75% · 36 of 48 votes'],
      ['Entry price', '$12 per person a month', 'Free'],
    ]);
    assert.deepEqual(
      rows.find(([label]) => label === 'Records by itself'),
      ['Records by itself', 'Yes', 'No'],
    );
    assert.deepEqual(rows.find(([label]) => label?.startsWith('Languages'))?.slice(1), [
      '14',
      'not given',
    ]);
  });
  it('has each quote below who says what of which tool', async () => {
    const html = await drawAs('plain', first, { lang: 'en' });
    assert.match(
      html,
      /<p>Skeptic on Quillwright: ship, 77 of 100<\/p>\n<blockquote><p[^>]*>Every sentence shows/,
    );
  });
  it('marks sponsored links, and no others', async () => {
    const links = elementsIn(parseHtml(await drawAs('plain', first))).filter(
      ({ tagName }) => tagName === 'a',
    );
    const rels = links.map((link) => [attributeOf(link, 'href'), attributeOf(link, 'rel')]);
    for (const [href, rel] of rels) {
      const sponsored = href === 'https://lanternfish.example/';
      assert.equal(rel, sponsored ? 'sponsored nofollow noopener' : 'nofollow noopener');
    }
    assert.ok(rels.length >= 6);
  });
  it('begins at the level that is asked for', async () => {
    const html = await drawAs('plain', first, { headingLevel: 6 });
    const levels = elementsIn(parseHtml(html)).filter(({ tagName }) => /^h\d$/.test(tagName));
    assert.deepEqual(new Set(levels.map(({ tagName }) => tagName)), new Set(['h6']));
  });
  it('speaks the language of the document where none is asked for', async () => {
    const document = caseOf('x', { lang: 'de', tools: [{ name: 'A' }, { name: 'B' }] });
    assert.match(await drawAs('plain', document), /^<article lang="de" dir="ltr">/);
    const other = caseOf('x', {
      lang: 'de',
      title: 'Titel',
      tools: [{ name: 'A' }, { name: 'B' }],
    });
    const html = await drawAs('plain', other, { lang: 'en' });
    assert.match(html, /^<article lang="en" dir="ltr">\n<h2 lang="de" dir="auto">Titel<\/h2>/);
  });
  it('leads to where the document’s relative links lead', async () => {
    const document = caseOf('x', { url: '../full', tools: [{ name: 'A' }, { name: 'B' }] });
    const html = await drawAs('plain', document, { baseUrl: 'https://host.example/verdicts/' });
    assert.match(html, /href="https:\/\/host\.example\/verdicts\/full"/);
    assert.match(await drawAs('plain', document), /href="\.\.\/full"/);
  });
});

describe('a sanitizer', () => {
  for (const [name, sanitize] of Object.entries(SANITIZERS)) {
    it(`leaves all text of plain HTML, once, and its table: ${name}`, async () => {
      for (const document of cases) {
        const html = await drawAs('plain', document, { lang: 'en' });
        const clean = sanitize(html);
        assert.equal(letters(seen('html', clean)), letters(seen('html', html)), document.name);
        assert.deepEqual(textsOf(clean, 'td'), textsOf(html, 'td'), document.name);
      }
    });
  }
});

/** A quote of each demo document that has any. */
const quoted = demos.flatMap((document) => {
  const reviews = document.comparison.reviewers?.flatMap(({ reviews: own }) => own) ?? [];
  const quotes = reviews.flatMap((review) => (review?.quote ? [letters(review.quote)] : []));
  return quotes.length ? [{ document, quotes }] : [];
});

describe('a reader view', () => {
  const articleOf = (html: string): string => {
    const { window: opened } = new JSDOM(html, { url: 'https://host.example/' });
    const article = new Readability(opened.document).parse();
    return letters(article?.textContent ?? '');
  };
  for (const [name, bodyOf] of Object.entries({
    'plain HTML': ({ document }: (typeof quoted)[number]) => drawAs('plain', document),
    'the full fallback': ({ document }: (typeof quoted)[number]) =>
      renderToString(document.comparison, { fallback: 'full' }),
  })) {
    it(`finds each quote once: ${name}`, async () => {
      for (const entry of quoted) {
        const text = articleOf(page(await bodyOf(entry)));
        for (const quote of entry.quotes)
          assert.equal(text.split(quote).length - 1, 1, `${entry.document.name}: ${quote}`);
      }
    });
  }
});

describe('a search index', () => {
  const out = mkdtempSync(join(tmpdir(), 'verdict-compare-'));
  after(() => {
    rmSync(out, { recursive: true, force: true });
  });
  it('has the words of the reviews', async () => {
    const { index, errors } = await pagefind.createIndex();
    assert.ok(index, errors.join());
    for (const { document } of quoted) {
      for (const [folder, body] of [
        ['plain', await drawAs('plain', document)],
        ['full', renderToString(document.comparison, { fallback: 'full' })],
      ] as const) {
        await index.addHTMLFile({ url: `/${folder}/${document.slug}/`, content: page(body) });
      }
    }
    await index.writeFiles({ outputPath: out });
    await pagefind.close();
    const fragments = readdirSync(join(out, 'fragment')).map((name) =>
      gunzipSync(readFileSync(join(out, 'fragment', name))).toString(),
    );
    assert.equal(fragments.length, 2 * quoted.length);
    for (const fragment of fragments) {
      const { url, content } = JSON.parse(fragment.slice(fragment.indexOf('{'))) as {
        url: string;
        content: string;
      };
      const found = quoted.find(({ document }) => url.includes(document.slug));
      for (const quote of found?.quotes ?? ['?'])
        assert.equal(letters(content).split(quote).length - 1, 1, `${url}: ${quote}`);
    }
  });
});

describe('the fallback of the prerendered element', () => {
  const comparison = { tools: [{ name: 'A' }, { name: 'B' }] };
  const fallbackOf = (html: string): string =>
    /<div data-verdict-fallback>([^]*)<\/div>\n<\/verdict-compare>/.exec(html)?.[1] ?? '';

  it('is the plain HTML where it is asked for', async () => {
    for (const document of cases) {
      const html = renderToString(document.comparison, { fallback: 'full', lang: 'fr' });
      const plain = await drawAs('plain', document, { lang: 'fr' });
      assert.equal(`${fallbackOf(html)}\n`, plain, document.name);
    }
  });
  it('is short otherwise', () => {
    const short = renderToString(comparison);
    assert.doesNotMatch(fallbackOf(short), /<table/);
    for (const fallback of ['short', 'FULL', '', null, ['full'], { toString: () => 'full' }])
      assert.equal(renderToString(comparison, { fallback } as object), short);
  });
  it('is asked for by the output, too', async () => {
    const output = textOutputs.find(({ name }) => name === 'html');
    assert.ok(output);
    const html = await draw(output, caseOf('x', comparison), { fallback: 'full' });
    assert.match(fallbackOf(html), /<table/);
  });
});
