// A document's card, up to the format: texts fitted and fonts found once for all of its pictures.
import type { OutputDocument, OutputOptions } from '../output.js';
import { factsOf, type CardFacts } from './facts.js';
import { compose, type Composition } from './design/compose.js';
import { rendererFor, type Renderer } from './rendering/renderer.js';

/** What all pictures of a card are drawn of. */
export interface Drawing {
  readonly renderer: Renderer;
  readonly composition: Composition;
}

const prepared = new WeakMap<OutputDocument, Map<string, Promise<Drawing>>>();

const whole = ({ length, cut }: { length: number; cut: (length: number) => string }): string =>
  cut(length);

/** All letters that may stand on the card. */
const textsOf = ({ eyebrow, title, answer, tools, source, updated }: CardFacts): string[] => [
  '…',
  updated,
  ...[eyebrow, title, answer, source].map(whole),
  ...tools.flatMap(({ name, caption, badge, sponsored }) => [
    whole(name),
    caption.cut(0),
    caption.cut(1),
    whole(caption),
    badge,
    sponsored,
  ]),
];

async function prepare(document: OutputDocument, options: OutputOptions): Promise<Drawing> {
  const facts = factsOf(document, options);
  const renderer = await rendererFor(textsOf(facts), facts.lang);
  return { renderer, composition: await compose(renderer, facts) };
}

/**
 * The texts of a document's card as they have room on it, and what draws them; the same for all
 * themes.
 * @throws {OutputUnavailable} Where the rasterizer or a font is missing.
 */
export async function drawingOf(
  document: OutputDocument,
  options: OutputOptions,
): Promise<Drawing> {
  const byLang = prepared.get(document) ?? new Map<string, Promise<Drawing>>();
  prepared.set(document, byLang);
  const lang = options.lang ?? '';
  const preparing = byLang.get(lang) ?? prepare(document, options);
  byLang.set(lang, preparing);
  return preparing;
}
