import { markdownOf } from '../../view/taking-along/markdown.js';
import { levelOf, outline } from './text/outline.js';

/** The whole comparison in Markdown. */
const render = (document, options) => markdownOf(outline(document, options), levelOf(options));

export { render };
