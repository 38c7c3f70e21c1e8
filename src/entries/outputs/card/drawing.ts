// A document's card, up to the format: texts fitted and fonts found once for all of its pictures.
import type { OutputDocument, OutputOptions } from '../output.js';
import { factsOf, type CardFacts } from './facts.js';
import { compose, type Composition } from './design/compose.js';
import { cardTree } from './design/tree.js';
import { rendererFor, type Node, type Renderer } from './rendering/renderer.js';

interface Prepared {
  readonly renderer: Renderer;
  readonly composition: Composition;
}

const prepared = new WeakMap<OutputDocument, Map<string, Promise<Prepared>>>();

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

async function prepare(document: OutputDocument, options: OutputOptions): Promise<Prepared> {
  const facts = factsOf(document, options);
  const renderer = await rendererFor(textsOf(facts), facts.lang);
  return { renderer, composition: await compose(renderer, facts) };
}

/**
 * The card of a document as a tree, with what draws it.
 * @throws {OutputUnavailable} Where the rasterizer or a font is missing.
 */
export async function drawingOf(
  document: OutputDocument,
  options: OutputOptions,
): Promise<{ readonly tree: Node; readonly renderer: Renderer }> {
  const byLang = prepared.get(document) ?? new Map<string, Promise<Prepared>>();
  prepared.set(document, byLang);
  const lang = options.lang ?? '';
  const preparing = byLang.get(lang) ?? prepare(document, options);
  byLang.set(lang, preparing);
  const { renderer, composition } = await preparing;
  const theme = options.theme === 'dark' ? 'dark' : 'light';
  return { tree: cardTree(composition, theme), renderer };
}
