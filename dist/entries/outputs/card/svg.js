import { createHash } from 'node:crypto';
import { drawingOf } from './drawing.js';
import { cardAlt } from './facts.js';
import { SIZE } from './design/measures.js';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeText = (text) => text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]+/gu, ' ')
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');
/** Several cards may stand in one page, and letters have the same ids in each. */
function withOwnIds(svg, prefix) {
    return svg
        .replace(/(\sid=")/g, `$1${prefix}`)
        .replace(/(\s(?:xlink:)?href="#|url\(#)/g, `$1${prefix}`);
}
/** The card as SVG: letters are outlines, so that it looks the same wherever it is shown. */
async function render(document, options) {
    const { tree, renderer } = await drawingOf(document, options);
    const drawn = await renderer.svg(tree, SIZE);
    const alt = cardAlt(document, options);
    const hash = createHash('sha256').update(drawn).update(alt).digest('hex').slice(0, 8);
    const prefix = `c${hash}-`;
    const start = drawn.indexOf('>') + 1;
    const root = drawn
        .slice(0, start - 1)
        .concat(` role="img" aria-labelledby="${prefix}title ${prefix}text">`);
    const title = `<title id="${prefix}title">${escapeText(document.model.title)}</title>`;
    const text = `<desc id="${prefix}text">${escapeText(alt)}</desc>`;
    return `${root}\n  ${title}\n  ${text}${withOwnIds(drawn.slice(start), prefix)}\n`;
}

export { render };
