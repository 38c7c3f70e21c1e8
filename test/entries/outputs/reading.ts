// Outputs as readers read them.
import markdownIt from 'markdown-it';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Kind } from './drawn.js';

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

export const parseHtml = (html: string): Node =>
  /^\s*<(?:!doctype|html)/i.test(html) ? parse(html) : parseFragment(html);

/** All elements, those in templates included. */
export const elementsIn = (node: Node): Element[] => [
  ...(isElement(node) ? [node] : []),
  ...[...childrenOf(node), ...('content' in node ? [node.content] : [])].flatMap(elementsIn),
];

export const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

const UNSEEN = new Set(['script', 'style', 'head', 'noscript']);
const BLOCKS = /^(?:article|blockquote|d[dlt]|div|h[1-6]|li|p|section|summary|t[drh]|figcaption)$/;

/** The declarative shadow root of an element, in whose place its children are not seen. */
const shadowRootOf = (node: Node): Node | undefined => {
  const template = childrenOf(node).find(
    (child): child is DefaultTreeAdapterTypes.Template =>
      child.nodeName === 'template' && attributeOf(child, 'shadowrootmode') !== undefined,
  );
  return template?.content;
};

/** The text that a reader of parsed HTML sees. */
export function seenIn(node: Node): string {
  if ('value' in node) return node.value;
  if (UNSEEN.has(node.nodeName)) return '';
  const text = childrenOf(shadowRootOf(node) ?? node)
    .map(seenIn)
    .join('');
  return BLOCKS.test(node.nodeName) ? `\n${text}\n` : text;
}

/** What is there of an SVG for those who do not see it. */
const describedIn = (svg: string): string =>
  elementsIn(parseFragment(svg))
    .filter(({ tagName }) => tagName === 'title' || tagName === 'desc')
    .map(seenIn)
    .join('\n');

const markdown = markdownIt();

/** All texts of JSON; what is HTML by its name is read as such. */
function textsIn(value: unknown, key = ''): string {
  if (key === 'html') return seenIn(parseFragment(String(value)));
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, entry]) => textsIn(entry, name))
    .join('\n');
}

/** The text of an output, as a reader sees it. */
export function seen(kind: Kind, content: string): string {
  switch (kind) {
    case 'html':
      return seenIn(parseHtml(content));
    case 'md':
      return seenIn(parseFragment(markdown.render(content)));
    case 'svg':
      return describedIn(content);
    case 'json':
      return textsIn(JSON.parse(content));
    case 'txt':
      return content;
  }
}

/** Blanks, backticks of code, marks of quoted mail and of direction, and what nobody sees. */
const BESIDE_THE_LETTERS = new RegExp(
  '[\\s`>\\p{Cc}\\u061c\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069' +
    '\\ufdd0-\\ufdef\\ufffd-\\uffff\\p{Surrogate}]',
  'gu',
);

/** What is left of a text when it is only about its letters. */
export const letters = (text: string): string => text.replace(BESIDE_THE_LETTERS, '');
