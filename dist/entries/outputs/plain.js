import { writePlain } from '../ssr/plain/html.js';
import { levelOf, outline } from './text/outline.js';

/** The whole comparison as plain HTML, an `<article>` for feeds, mail, search and reader views. */
const render = (document, options) => `${writePlain(outline(document, options), levelOf(options))}\n`;

export { render };
