/**
 * The sheet of a document; none where there is no window, which draws nothing, and in test DOMs
 * that cannot construct one. Making it takes a millisecond, once.
 */
export declare function sheetOf(page: Document, css: string): CSSStyleSheet | undefined;
/** Gives a root the sheet of its document. */
export declare function adoptStyles(root: ShadowRoot, css: string): void;
