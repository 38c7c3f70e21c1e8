// Cards for the tests: drawn from a document, and read as XML.
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { deriveModel } from '../../../src/document/model.js';
import { parseComparison } from '../../../src/document/parse.js';
import { render as renderSvg } from '../../../src/entries/outputs/card/svg.js';
import type { OutputDocument, OutputOptions } from '../../../src/entries/outputs/output.js';

export const read = (document: unknown): OutputDocument => {
  const comparison = parseComparison(document);
  return { slug: comparison.slug ?? '', comparison, model: deriveModel(comparison) };
};
export const svgOf = (document: unknown, options: OutputOptions = {}): Promise<string> =>
  renderSvg(read(document), options);

export const votes = (ship: number, skip: number) => ({ panel: { ship, skip } });
export const plain = (fields: object = {}): object => ({
  tools: [
    { name: 'Alpha', ...votes(3, 1) },
    { name: 'Beta', ...votes(2, 2) },
  ],
  ...fields,
});

export interface Parsed {
  readonly tags: readonly SaxesTagPlain[];
  /** What stands in each element, by its name. */
  readonly texts: ReadonlyMap<string, string>;
}

/** @throws What is no XML. */
export function parseXml(xml: string): Parsed {
  const tags: SaxesTagPlain[] = [];
  const texts = new Map<string, string>();
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    tags.push(tag);
    open.push(tag.name);
  });
  parser.on('text', (text) => {
    const name = open.at(-1) ?? '';
    texts.set(name, (texts.get(name) ?? '') + text);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return { tags, texts };
}
