import type { Model, Side } from '../../document/model.js';
export interface DisclosuresHost extends HTMLElement {
    readonly expanded: boolean;
    readonly slug: string | null;
    readonly comparison: Model | null;
    readonly requestUpdate: () => void;
}
export interface DisclosuresCallbacks {
    /** The reader has opened or closed one. */
    readonly onToggle: (reviewer: string, open: boolean) => void;
    /** Draws at once, and returns where it was drawn. */
    readonly draw: () => ParentNode;
}
export declare class Disclosures {
    #private;
    /** Paper shows all of them. */
    isPrinting: boolean;
    constructor(host: DisclosuresHost, callbacks: DisclosuresCallbacks);
    readonly isOpen: (reviewer: string) => boolean;
    /** Opens one that is closed, or closes one that is open, without telling anybody. */
    switch(reviewer: string): void;
    /** Whether the description of a tool is open. */
    readonly isDescriptionOpen: (side: Side) => boolean;
    readonly toggleDescription: (side: Side, open: boolean) => void;
    /** All reviewers are as `expanded` says again. */
    resetReviewers(): void;
    /** Nothing stays as the reader left it: another comparison is to come. */
    reset(): void;
    /** What the reader does; a row that is so already was the element's own doing. */
    readonly toggle: (reviewer: string, open: boolean) => void;
    /** Closes all when all are open, and else opens them all. */
    readonly toggleAll: () => void;
    get slug(): string | null;
    /** Whether the page's address names one of them, or may do so: the slug is not known yet. */
    get isLinked(): boolean;
    /** The page's address is another one; or the reader has gone elsewhere, and is not taken back. */
    navigate(isByAddress: boolean): void;
    /** Opens whom the page's address names, and scrolls there. */
    showLinked(): void;
}
