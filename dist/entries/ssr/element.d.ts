import type { Comparison } from '../../document/parse.js';
import { type RenderOptions } from './options.js';
/**
 * Draws the element of a checked document.
 * @param hasSnapshot Whether it can be upgraded: it carries the document as JSON then.
 */
export declare function drawElement(comparison: Comparison, options: RenderOptions, hasSnapshot?: boolean): string;
