import { type Outline } from '../../../view/taking-along/outline.js';
/**
 * Writes an outline as one `<article>`; no line in it is blank, so that it is one block of HTML
 * also in Markdown.
 * @param level Level of the title, 1 to 6.
 */
export declare function writePlain(outline: Outline, level: number): string;
