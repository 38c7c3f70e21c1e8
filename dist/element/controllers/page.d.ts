export interface PageCallbacks {
    /** Something that the element may depend on has changed: children, a language, configure(). */
    readonly changed: () => void;
    /** The page is about to be printed (true), or was (false). */
    readonly print: (isPrinting: boolean) => void;
    /**
     * The page's address has another fragment, or the reader follows a link to the same one (true);
     * or scrolls by themselves (false).
     */
    readonly navigate: (isByAddress: boolean) => void;
}
export declare class PageController {
    #private;
    constructor(host: Element, callbacks: PageCallbacks);
    /** Whether the page is loading, or just was, so that a source may still come. */
    get isPending(): boolean;
    connect(): void;
    disconnect(): void;
}
