/** Dresses a root. */
export declare function adoptStyles(root: ShadowRoot, css: string): void;
