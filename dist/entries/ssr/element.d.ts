import type { Comparison } from '../../document/parse.js';
import type { Options } from './options.js';
/**
 * Draws the element of a checked document.
 * @param hasSnapshot Whether it can be upgraded: it carries the document as JSON then.
 */
export declare function drawElement(comparison: Comparison, settings: Options, hasSnapshot?: boolean): string;
