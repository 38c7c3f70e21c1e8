// The code blocks of the README and the docs.
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { blocksOf, read, root, type Block } from './markdown.js';

export const json = (path: string): unknown => JSON.parse(read(path));
export const execute = promisify(execFile);

/** What servers are told, and the text that stands in each. */
export const SERVERS = ['nginx', 'apache', 'text'];
const built = ['docs/server-rendering.md'];

export const pages = [
  'README.md',
  'SECURITY.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'llms.txt',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => `docs/${file}`),
];

export const blocks = pages
  .filter((page) => !built.includes(page) && !page.startsWith('docs/frameworks/'))
  .flatMap(blocksOf);

export const inLanguage = (...languages: string[]): Block[] =>
  blocks.filter(({ language }) => languages.includes(language));

/** All elements of a snippet, those in it and in its templates. */
export function elementsOf(nodes: readonly Tree.ChildNode[]): Tree.Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node, ...elementsOf(node.childNodes)] : []));
}

export const textOf = ({ childNodes }: Tree.Element): string =>
  childNodes.map((node) => (node as Tree.TextNode).value).join('');

export const attributesOf = ({ attrs }: Tree.Element): Record<string, string> =>
  Object.fromEntries(attrs.map(({ name, value }) => [name, value]));

export const parse = (code: string): Tree.Element[] =>
  elementsOf(parseFragment(code, { sourceCodeLocationInfo: true }).childNodes);

export const isCode = (script: Tree.Element): boolean =>
  !('src' in attributesOf(script)) && !attributesOf(script)['type']?.includes('json');
