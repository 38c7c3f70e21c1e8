// Nothing in a document comes alive in an output: no script, no handler, no address that is code,
// nothing that loads; and what is HTML is valid.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { cases, draw, drawIfPossible, LANGUAGES, odd, textOutputs, type Kind } from './drawn.js';
import { attributeOf, elementsIn, parseHtml, type Element } from './reading.js';

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'srcset'];
/** What browsers drop before they look for a scheme. */
const DROPPED = /[\0-\x20]/g;

/** Whether an address leads to a web page, or stays on this one. */
const isHarmless = (address: string): boolean => {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(DROPPED, ''))?.[1]?.toLowerCase();
  return scheme === undefined || scheme === 'http' || scheme === 'https';
};

function lives({ tagName, attrs, childNodes }: Element): string[] {
  const found: string[] = [];
  for (const { name, value } of attrs) {
    if (/^on/.test(name)) found.push(`<${tagName} ${name}>`);
    if (ADDRESSES.includes(name) && !isHarmless(value)) found.push(`<${tagName} ${name}=${value}>`);
    if (name !== 'href' && ADDRESSES.includes(name) && value.includes('evil.example'))
      found.push(`<${tagName} ${name}=${value}>`);
  }
  const text = childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  const isData = /^application\/(?:ld\+)?json$/.test(
    attrs.find(({ name }) => name === 'type')?.value ?? '',
  );
  if (tagName === 'script' && !isData && /pwned|evil/.test(text)) found.push(`<script>${text}`);
  if (tagName === 'style' && /pwned|evil/.test(text)) found.push(`<style>${text}`);
  if (/^(?:base|object|embed|form)$/.test(tagName)) found.push(`<${tagName}>`);
  return found;
}

const withRawHtml = remark()
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);

/** What browsers get to read of an output, also where Markdown may hold HTML. */
const PAGES: Readonly<Record<Kind, (content: string) => readonly string[]>> = {
  html: (content) => [content],
  svg: (content) => [content],
  txt: () => [],
  json: (content) => {
    const { html } = JSON.parse(content) as { html?: unknown };
    return typeof html === 'string' ? [html] : [];
  },
  md: (content) => [
    markdownIt({ html: true, linkify: true }).render(content),
    marked.parse(content, { async: false }),
    withRawHtml.processSync(content).toString(),
  ],
};

for (const output of textOutputs) {
  describe(`a hostile document as ${output.name}`, () => {
    for (const document of odd) {
      it(`stays text: ${document.name}`, async () => {
        const content = (await drawIfPossible(output, document, { lang: 'en' })) ?? '';
        const found = PAGES[output.kind](content)
          .flatMap((page) => elementsIn(parseHtml(page)))
          .flatMap(lives);
        assert.deepEqual(found, []);
      });
    }
  });
}

describe('text of a hostile document', () => {
  it('has nothing that a terminal obeys, or that turns what stands beside it', async () => {
    // eslint-disable-next-line no-control-regex
    const OBEYED = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066\u2067]/;
    for (const output of textOutputs.filter(({ kind }) => kind === 'txt')) {
      for (const document of odd) {
        for (const lang of ['en', 'ar']) {
          const text = await draw(output, document, { lang });
          assert.doesNotMatch(text, OBEYED, document.name);
          const isolated = text.replace(/\u2068[^\n\u2068\u2069]*\u2069/g, '');
          assert.doesNotMatch(isolated, /[\u2068\u2069]/, document.name);
        }
      }
    }
  });
});

describe('Markdown of a hostile document', () => {
  it('has no element that Markdown does not write', async () => {
    const markdown = textOutputs.filter(({ kind }) => kind === 'md');
    const OWN = /^(?:h[1-6]|p|a|table|thead|tbody|tr|th|td|blockquote|code)$/;
    for (const output of markdown) {
      for (const document of odd) {
        for (const page of PAGES.md(await draw(output, document, { lang: 'en' }))) {
          const all = elementsIn(parseHtml(page)).map(({ tagName }) => tagName);
          const others = all.filter((tag) => !OWN.test(tag) && !/^(?:html|head|body)$/.test(tag));
          assert.deepEqual(others, [], document.name);
        }
      }
    }
  });
});

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  elements: ['html5', { 'verdict-compare': { flow: true, phrasing: true } }],
  rules: {
    'heading-level': ['error', { minInitialRank: 'any', allowMultipleH1: true }],
    'no-trailing-whitespace': 'off', // a matter of taste, in texts that are not ours
    'missing-doctype': 'off', // some are parts of a page
    'no-redundant-role': 'off', // a table that is laid out as a grid may lose its own
  },
});

describe('HTML', () => {
  for (const output of textOutputs.filter(({ kind }) => kind === 'html')) {
    it(`is valid of every document: ${output.name}`, async () => {
      const faults: string[] = [];
      for (const [i, document] of cases.entries()) {
        const lang = LANGUAGES[i % LANGUAGES.length] ?? 'en';
        const { results } = validator.validateStringSync(await draw(output, document, { lang }));
        for (const { messages } of results)
          for (const { ruleId, message } of messages)
            faults.push(`${document.name}: ${ruleId}: ${message}`);
      }
      assert.deepEqual(faults, []);
    });
  }
  it('tells of a fault', () => {
    const { valid } = validator.validateStringSync(
      '<article><p><div>x</div></p><h2></h2></article>',
    );
    assert.equal(valid, false);
  });
  it('tells of each sponsored link that it is one', async () => {
    for (const output of textOutputs.filter(({ kind }) => kind === 'html')) {
      for (const document of cases) {
        const links = elementsIn(parseHtml(await draw(output, document, { lang: 'en' }))).filter(
          ({ tagName }) => tagName === 'a',
        );
        const own = links.filter((link) => attributeOf(link, 'rel')?.includes('sponsored'));
        const sponsored = document.comparison.tools.filter((tool) => tool.sponsored && tool.url);
        assert.ok(own.length >= sponsored.length, document.name);
      }
    }
  });
});
