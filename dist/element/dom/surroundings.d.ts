/** The window of a page, also where <img name=defaultView> hides it. */
export declare const windowOf: (page: Document) => (Window & typeof globalThis) | null;
/** Opens what an element is folded into, as a browser does for a fragment of its own. */
export declare function reveal(element: HTMLElement): void;
