/**
 * The ground of all parts: type, links, code, and a guard against what the page's style hands down.
 * Line height and spacing are the page's own: its typography, and a reader's aid
 * (WCAG 2.2, 1.4.12).
 */
export declare const page: string;
