import { writePlain } from '../ssr/plain/html.js';
import type { OutputDocument, OutputOptions } from './output.js';
import { levelOf, outline } from './text/outline.js';

/** The whole comparison as plain HTML, an `<article>` for feeds, mail, search and reader views. */
export const render = (document: OutputDocument, options: OutputOptions): string =>
  `${writePlain(outline(document, options), levelOf(options))}\n`;
