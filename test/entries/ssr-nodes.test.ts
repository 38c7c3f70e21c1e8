// What renderToString writes, parsed by a real parser, is node by node what a client draws: of the
// demo, of every hostile document, in other languages and with other settings.
import { expect } from '@open-wc/testing';
import { parseComparison } from '../../src/index.js';
import { renderToString } from '../../src/entries/ssr/index.js';
import { corpus } from '../support/browser-corpus.js';
import { everything, show } from '../support/comparison.js';
import { part, rootOf, until } from '../support/mount.js';
import { elementIn, prerender } from '../support/prerendered.js';
import { pwned, watchRequests } from '../support/safety.js';

/** In a document without scripts and requests. */
const parse = (html: string): HTMLElement => {
  const holder = document.implementation.createHTMLDocument().createElement('div');
  holder.setHTMLUnsafe(html);
  return holder;
};

/** HTML cannot say it: a parser leaves it out of texts, and puts U+FFFD into attributes for it. */
const NUL = /[\0\ufffd]/g;

/**
 * Elements, attributes and texts below a node, as text; neither Lit's markers nor style sheets, nor
 * NUL, which HTML cannot say.
 */
function nodes(node: Node, indent = '\n'): string {
  if (node instanceof Text) return node.data && indent + JSON.stringify(node.data.replace(NUL, ''));
  if (
    !(node instanceof Element || node instanceof DocumentFragment) ||
    node instanceof HTMLStyleElement
  )
    return '';
  const attributes =
    node instanceof Element
      ? [...node.attributes]
          .map(({ name, value }) => ` ${name}=${JSON.stringify(value.replace(NUL, ''))}`)
          .sort()
          .join('')
      : '';
  return `${indent}${node.nodeName}${attributes}${[...node.childNodes].map((child) => nodes(child, `${indent} `)).join('')}`;
}

/** The elements that stand around and beside the comparison, outside in. */
const shape = (holder: ParentNode): string[] => [
  ...[...holder.children].map(({ nodeName }) => nodeName),
  ...[...(holder.firstElementChild?.children ?? [])].map(({ nodeName }) => nodeName),
];

/** Compares both line by line; a report of all that differs may be too long to be made. */
function expectSame(server: Element, client: Element): void {
  const [a, b] = [server, client].map((element) => nodes(rootOf(element)).split('\n')) as [
    string[],
    string[],
  ];
  const at = a.findIndex((line, i) => line !== b[i]);
  expect(at < 0 ? [] : a.slice(at, at + 3), `line ${at}`).to.deep.equal(
    at < 0 ? [] : b.slice(at, at + 3),
  );
  expect(a.length).to.equal(b.length);
}

const demos = [
  'smolvlm2-turbo-vs-mistral-3-small-24b',
  'mecab-vs-sudachi',
  'ollama-vs-lm-studio',
  'zod-vs-valibot',
];
const hostile = (await corpus()).filter(({ code }) => code === undefined);
const safe = [
  ...(await Promise.all(
    demos.map(async (name) => ({
      name,
      text: await (await fetch(`/demo/comparisons/${name}.json`)).text(),
    })),
  )),
  ...hostile.filter((entry) => entry.expect === 'safe'),
];
watchRequests();

describe('what a server draws', () => {
  for (const { name, text } of safe) {
    it(`has the nodes of what a client draws, and no other: ${name}`, async () => {
      const comparison: unknown = JSON.parse(text);
      const holder = parse(renderToString(comparison));
      expect(shape(holder)).to.deep.equal(['DIV', 'VERDICT-COMPARE']);
      expectSame(elementIn(holder), await show(comparison));
      expect(pwned()).to.equal(false);
    });
    it(`carries the document and a plain fallback: ${name}`, () => {
      const comparison: unknown = JSON.parse(text);
      const [script, fallback] = elementIn(parse(renderToString(comparison))).children;
      expect(JSON.parse(script?.textContent ?? '')).to.deep.equal(
        JSON.parse(JSON.stringify(parseComparison(comparison))),
      );
      const tags = [...(fallback?.querySelectorAll('*') ?? [])].map(({ localName }) => localName);
      expect(fallback?.hasAttribute('data-verdict-fallback')).to.equal(true);
      expect(tags.filter((tag) => !['p', 'a', 'code', 'bdi'].includes(tag))).to.deep.equal([]);
    });
  }
  const settings: Record<string, string>[] = [
    { layout: 'compact' },
    { layout: 'line' },
    { theme: 'dark' },
    { 'heading-level': '5' },
    { expanded: '' },
    { 'link-target': '_self' },
  ];
  for (const attributes of settings) {
    it(`has the nodes of what a client draws with ${JSON.stringify(attributes)}`, async () => {
      expectSame(
        elementIn(parse(prerender(everything(), attributes))),
        await show(everything(), attributes),
      );
    });
  }
  for (const lang of ['de', 'ar', 'pt-BR', 'xx']) {
    it(`speaks as a client does in ${lang}`, async () => {
      const element = elementIn(parse(prerender(everything(), { lang })));
      const drawn = await show(everything(), { lang });
      await until(() => part(drawn, 'container').lang === part(element, 'container').lang);
      expectSame(element, drawn);
    });
  }
});

describe('a document that is refused', () => {
  for (const { name, text } of hostile.filter((entry) => entry.expect === 'refused')) {
    it(`is not drawn by a server either: ${name}`, () => {
      expect(() => renderToString(JSON.parse(text)))
        .to.throw()
        .with.property('code', 'schema');
    });
  }
});
