/** The sheet of `page`; none where there is no window, which draws nothing. Making it takes a millisecond, once. */
export declare function sheetOf(page: Document, css: string): CSSStyleSheet | undefined;
/** Dresses a root. */
export declare function adoptStyles(root: ShadowRoot, css: string): void;
