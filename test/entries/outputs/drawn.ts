// Every output of every document: what the tests of this folder go through.
import { basename } from 'node:path';
import { deriveModel } from '../../../src/document/model.js';
import { parseComparison } from '../../../src/document/parse.js';
import { DOCUMENT_OUTPUTS, OutputUnavailable } from '../../../src/entries/outputs/index.js';
import type {
  DocumentOutput,
  OutputDocument,
  OutputOptions,
} from '../../../src/entries/outputs/output.js';
import { hardDocument } from '../../hosts/markdown/hard-document.js';
import { demo, demoSlugs, hostile } from '../../support/corpus.js';

export interface Case extends OutputDocument {
  readonly name: string;
}

export const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'he', 'it', 'ja', 'pt', 'zh'];

export function caseOf(name: string, document: unknown): Case {
  const comparison = parseComparison(document);
  const slug = comparison.slug ?? basename(name);
  return { name, slug, comparison, model: deriveModel(comparison) };
}

export const demos: readonly Case[] = demoSlugs.map((slug) => caseOf(slug, demo(slug)));

/** The hostile documents that are shown. */
export const odd: readonly Case[] = [
  caseOf('hard', hardDocument()),
  ...hostile
    .filter(({ expect }) => expect === 'safe')
    .map(({ name, text }) => caseOf(name, JSON.parse(text))),
];

export const cases: readonly Case[] = [...demos, ...odd];

/** Outputs that are texts, by the name of the kind that they are. */
export type Kind = 'html' | 'md' | 'svg' | 'json' | 'txt';

const KINDS: Readonly<Record<string, Kind>> = { text: 'txt', line: 'txt' };

/** What an output is, by the files that are written of it; undefined for pictures. */
export function kindOf({ name, files }: DocumentOutput): Kind | undefined {
  const ending = /\.(html|md|svg|json|txt)$/.exec(files[0]?.path ?? '');
  return KINDS[name] ?? (ending?.[1] as Kind | undefined);
}

/** The outputs that are texts, as `build` draws them. */
export const textOutputs = DOCUMENT_OUTPUTS.flatMap((output) => {
  const kind = kindOf(output);
  return kind ? [{ name: output.name, kind, output }] : [];
});

export async function draw(
  { output }: (typeof textOutputs)[number],
  document: OutputDocument,
  options: OutputOptions = {},
): Promise<string> {
  const { render } = await output.load();
  // its very content are addresses
  const address = output.name === 'oembed' ? { baseUrl: 'https://desk.example/' } : {};
  const content = await render(document, { ...address, ...options, ...output.files[0]?.options });
  return typeof content === 'string' ? content : Buffer.from(content).toString();
}

/** The same; null where it is told that a font is missing, which is all that a card may lack. */
export async function drawIfPossible(
  output: (typeof textOutputs)[number],
  document: OutputDocument,
  options: OutputOptions = {},
): Promise<string | null> {
  try {
    return await draw(output, document, options);
  } catch (error) {
    if (output.kind === 'svg' && error instanceof OutputUnavailable) return null;
    throw error;
  }
}

/** An output by its name. */
export async function drawAs(
  name: string,
  document: OutputDocument,
  options: OutputOptions = {},
): Promise<string> {
  const found = textOutputs.find((output) => output.name === name);
  if (!found) throw new RangeError(`There is no output ${name}`);
  return draw(found, document, options);
}
