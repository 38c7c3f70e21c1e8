import { drawingOf } from './drawing.js';
import { SIZE } from './design/measures.js';

/** The card as a picture for social previews, which take no SVG. */
async function render(document, options) {
    const { tree, renderer } = await drawingOf(document, options);
    return renderer.png(tree, SIZE);
}

export { render };
