// Embed pages as they are written: valid, strict, and telling who reads them what they are about.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom-29';
import { parseComparison } from '../../../src/document/parse.js';
import { demo, demoSlugs, hostile } from '../../support/corpus.js';
import { document, prepareCommand, sound } from '../cli/command.js';

const command = await prepareCommand();
const BASE = 'https://example.com/verdicts/';

/** The page of a document, as a browser without scripts has it. */
async function pageOf(fields: object, ...args: string[]) {
  const folder = command.folder({ 'a-vs-b.json': document(fields) });
  const { code, out, err } = await folder.run([
    ...['render', 'a-vs-b.json', '--as', 'page', '--base-url', BASE],
    ...args,
  ]);
  assert.deepEqual([code, err], [0, '']);
  const { window } = new JSDOM(out);
  const read = (selector: string, attribute: string): string | undefined =>
    window.document.querySelector(selector)?.getAttribute(attribute) ?? undefined;
  return { html: out, document: window.document, read };
}

describe('every embed page', () => {
  const files = {
    ...Object.fromEntries(demoSlugs.map((slug) => [`in/${slug}.json`, JSON.stringify(demo(slug))])),
    ...Object.fromEntries(
      hostile
        .filter(({ expect }) => expect === 'safe')
        .map(({ name, text }) => [
          `in/hostile-${name}.json`,
          JSON.stringify({ ...parseComparison(JSON.parse(text)), slug: `hostile-${name}` }),
        ]),
    ),
  };
  const folder = command.folder(files);
  const names = Object.keys(files).map((file) => file.slice('in/'.length, -'.json'.length));
  const pages = new Map<string, { html: string; document: Document }>();
  before(async () => {
    const args = ['build', 'in', '--out', 'out', '--base-url', BASE, '--jsonld', '--lang', 'ar'];
    const { code, err } = await folder.run(args);
    assert.equal(code, 0, err);
    for (const name of names) {
      const html = folder.read(`out/embed/${name}.html`);
      pages.set(name, { html, document: new JSDOM(html).window.document });
    }
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        'long-title': 'off', // a document says how long
        'no-inline-style': 'error',
      },
    });
    const faults: string[] = [];
    for (const [name, { html }] of pages) {
      const { results } = await validator.validateString(html);
      for (const { messages } of results)
        for (const { ruleId, message, line } of messages)
          faults.push(`${name}:${line} ${ruleId} ${message}`);
    }
    assert.deepEqual(faults, []);
  });
  it('holds the scripts and styles that its policy names, and no other', () => {
    for (const [name, { document }] of pages) {
      const policy =
        document.querySelector('meta[http-equiv]')?.getAttribute('content')?.split('; ') ?? [];
      const templates = [...document.querySelectorAll('template')].map(({ content }) => content);
      const hashes = (selector: string): string[] =>
        [document, ...templates]
          .flatMap((root) => [...root.querySelectorAll(selector)])
          .map(({ textContent }) => createHash('sha256').update(textContent).digest('base64'))
          .map((hash) => `'sha256-${hash}'`);
      const named = (directive: string): string[] =>
        policy
          .find((entry) => entry.startsWith(`${directive} `))
          ?.split(' ')
          .slice(1) ?? [];
      assert.deepEqual(named('style-src'), hashes('style'), name);
      assert.deepEqual(named('script-src'), hashes('script:not([type])'), name);
      assert.equal(document.querySelectorAll('script').length, 2, 'its own, and JSON-LD');
      assert.equal(document.querySelectorAll('[style], [onload], [onerror]').length, 0);
      assert.deepEqual(
        policy.map((entry) => entry.split(' ')[0]).filter((entry) => entry !== 'img-src'),
        ['default-src', 'style-src', 'script-src', 'base-uri', 'form-action'],
      );
    }
  });
  it('says what it is about in JSON-LD that is JSON', () => {
    for (const [name, { document }] of pages) {
      const text = document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
      assert.equal((JSON.parse(text) as { about: unknown[] }).about.length, 2, name);
    }
  });
  it('has an oEmbed answer with its frame, and numbers that are numbers', () => {
    for (const name of names) {
      const answer = JSON.parse(folder.read(`out/oembed/${name}.json`)) as Record<string, unknown>;
      assert.deepEqual([answer.version, answer.type], ['1.0', 'rich']);
      assert.ok(Number.isInteger(answer.width) && Number.isInteger(answer.height));
      const fragment = JSDOM.fragment(String(answer.html));
      assert.deepEqual(
        [...fragment.children].map(({ tagName }) => tagName),
        ['BLOCKQUOTE', 'IFRAME'],
      );
      assert.equal(
        fragment.querySelector('iframe')?.getAttribute('src'),
        `${BASE}embed/${name}.html`,
      );
      assert.ok(fragment.querySelector('blockquote a[href]')?.textContent, name);
    }
  });
});

describe('an embed page', () => {
  it('describes itself to previews, search engines and those who embed it', async () => {
    const { read, document } = await pageOf({
      slug: 'a-vs-b',
      summary: 'Two of a kind.',
      updated: '2026-10-02',
      publisher: { name: 'Desk', url: 'https://desk.example/' },
      reviewers: [{ name: 'Builder', reviews: [{ verdict: 'ship' }, { verdict: 'skip' }] }],
    });
    const page = `${BASE}embed/a-vs-b.html`;
    assert.equal(document.title, 'Alpha vs Beta');
    const description = String(read('meta[name=description]', 'content'));
    assert.match(description, /Alpha.*1 of 1.*Two of a kind\.$/);
    for (const [selector, attribute, value] of [
      ['link[rel=canonical]', 'href', page],
      ['meta[property="og:url"]', 'content', page],
      ['meta[property="og:title"]', 'content', 'Alpha vs Beta'],
      ['meta[property="og:description"]', 'content', description],
      ['meta[property="og:image"]', 'content', `${BASE}card/a-vs-b.png`],
      ['meta[property="og:site_name"]', 'content', 'Desk'],
      ['meta[property="article:modified_time"]', 'content', '2026-10-02'],
      ['meta[name="twitter:card"]', 'content', 'summary_large_image'],
      ['link[type="application/json+oembed"]', 'href', `${BASE}oembed/a-vs-b.json`],
      ['link[type="application/atom+xml"]', 'href', `${BASE}feed.xml`],
    ] as const)
      assert.equal(read(selector, attribute), value, selector);
    assert.equal(document.querySelector('script[type="application/ld+json"]'), null);
  });
  it('belongs to the full comparison, where there is one', async () => {
    const { read } = await pageOf({ url: '../full/a' });
    assert.equal(read('link[rel=canonical]', 'href'), 'https://example.com/verdicts/full/a');
  });
  it('gives the HTML to embed it', async () => {
    const { document } = await pageOf({ tools: [{ name: 'A "1"' }, { name: '<B>' }] });
    const { body } = new JSDOM(document.querySelector('textarea')?.value ?? '').window.document;
    const frame = body.querySelector('iframe');
    assert.equal(frame?.src, `${BASE}embed/a-vs-b.html`);
    assert.equal(frame.title, 'A "1" vs <B>');
    assert.equal(
      frame.getAttribute('sandbox'),
      'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    );
    assert.equal(body.querySelector('script')?.src, `${BASE}embed.js`);
    assert.equal(body.querySelector('[style]'), null);
  });
  it('lets logos in from where they are, and from nowhere else', async () => {
    const logos = (first: string, second: string) =>
      pageOf({
        tools: [
          { name: 'A', logo: first },
          { name: 'B', logo: second },
        ],
      });
    const policy = async (first: string, second: string) =>
      /img-src ([^;]*)/.exec(
        String((await logos(first, second)).read('meta[http-equiv]', 'content')),
      )?.[1];
    assert.equal(
      await policy('https://a.example:8443/x.png', '/b.png'),
      'https://a.example:8443 https://example.com',
    );
    // a host that would be read as another directive
    assert.equal(await policy('https://a;sandbox/x.png', 'https://a,b/x.png'), undefined);
  });
  it('speaks the language of its document where no other is asked for', async () => {
    const own = await pageOf({ lang: 'ar' });
    assert.deepEqual([own.read('html', 'lang'), own.read('html', 'dir')], ['ar', 'rtl']);
    const asked = await pageOf({ lang: 'ar' }, '--lang', 'de');
    assert.deepEqual([asked.read('html', 'lang'), asked.read('html', 'dir')], ['de', 'ltr']);
  });
  it('has the colour scheme of the reader, or the one that is asked for', async () => {
    const schemeOf = async (...args: string[]) =>
      (await pageOf({}, ...args)).read('meta[name=color-scheme]', 'content');
    assert.equal(await schemeOf(), 'light dark');
    assert.equal(await schemeOf('--theme', 'dark'), 'dark');
  });
  it('without an address names none', async () => {
    const folder = command.folder({ 'a.json': JSON.stringify({ ...sound, url: 'full' }) });
    const { out } = await folder.run(['render', 'a.json', '--as', 'page']);
    assert.doesNotMatch(out, /<link|og:url|og:image|<textarea/);
    assert.match(out, /<main>/);
  });
});
