// The server renderer, `verdict-compare/ssr`.
// in: a comparison document and options.
// out: static HTML: the element with a declarative shadow root, the snapshot, and a fallback.
// knows nothing of: DOM, network. It draws with the same views as the browser.
import { parseComparison } from '../../document/parse.js';
import { drawElement } from './element.js';
import type { RenderOptions } from './options.js';

export type { RenderOptions } from './options.js';

/**
 * Draws a comparison as static HTML: it reads without JavaScript, and upgrades without a shift or a
 * request of its own.
 *
 * The HTML may be printed where Markdown or a template language is run over it. Its first and last
 * line are a `<div>`, which Markdown takes as the bounds of a block of HTML, whereas it takes an
 * element of unknown name as prose; no line in it is blank. Vue leaves alone what has `v-pre`, also
 * where it compiles a page whose parser has turned all entities back already.
 * @param document A comparison document of version 1.
 * @param options Only known options of the object's own are read.
 * @throws {VerdictError} `schema`, when it is not one.
 */
export function renderToString(document: unknown, options: RenderOptions = {}): string {
  return drawElement(parseComparison(document), options);
}
