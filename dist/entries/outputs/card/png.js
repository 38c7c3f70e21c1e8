import { drawingOf } from './drawing.js';
import { SIZE } from './design/measures.js';
import { paletteOf } from './design/palette.js';
import { cardTree } from './design/tree.js';

/** The card as a picture for social previews, which take no SVG. */
async function render(document, options) {
    const { composition, renderer } = await drawingOf(document, options);
    return renderer.png(cardTree(composition, paletteOf(options)), SIZE);
}

export { render };
