import { markdownOf } from '../../view/taking-along/markdown.js';
import type { OutputDocument, OutputOptions } from './output.js';
import { levelOf, outline } from './text/outline.js';

/** The whole comparison in Markdown. */
export const render = (document: OutputDocument, options: OutputOptions): string =>
  markdownOf(outline(document, options), levelOf(options));
