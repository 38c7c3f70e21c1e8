import { createHash } from 'node:crypto';
import { drawingOf } from './drawing.js';
import { cardAlt } from './facts.js';
import { SIZE } from './design/measures.js';
import { paint, paletteOf, INKS } from './design/palette.js';
import { cardTree } from './design/tree.js';

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
const inked = new WeakMap();
/** Drawn once for both themes, which differ in colours alone: no output takes longer. */
function inkedOf(drawing) {
    const { composition, renderer } = drawing;
    const drawn = inked.get(drawing) ?? renderer.svg(cardTree(composition, INKS), SIZE);
    inked.set(drawing, drawn);
    return drawn;
}
/** The card as SVG: letters are outlines, so that it looks the same wherever it is shown. */
async function render(document, options) {
    const drawn = paint(await inkedOf(await drawingOf(document, options)), paletteOf(options));
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
