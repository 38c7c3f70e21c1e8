import type { OutputDocument, OutputOptions } from '../output.js';
import { drawingOf } from './drawing.js';
import { SIZE } from './design/measures.js';
import { paletteOf } from './design/palette.js';
import { cardTree } from './design/tree.js';

/** The card as a picture for social previews, which take no SVG. */
export async function render(
  document: OutputDocument,
  options: OutputOptions,
): Promise<Uint8Array> {
  const { composition, renderer } = await drawingOf(document, options);
  return renderer.png(cardTree(composition, paletteOf(options)), SIZE);
}
