export interface PageCallbacks {
    /** Something that the element may depend on has changed: children, a language, configure(). */
    readonly changed: () => void;
    /** The page is about to be printed (true), or was (false). */
    readonly print: (isPrinting: boolean) => void;
    /** The page's address has another fragment. */
    readonly navigate: () => void;
}
export declare class PageController {
    #private;
    constructor(host: Element, callbacks: PageCallbacks);
    /** Whether the page is loading, or just was, so that a source may still come. */
    get isPending(): boolean;
    connect(): void;
    disconnect(): void;
}
