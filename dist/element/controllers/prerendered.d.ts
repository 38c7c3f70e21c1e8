export declare class PrerenderedRoot {
    #private;
    constructor(root: ShadowRoot);
    /** Whether what the server drew is still there. */
    get isStanding(): boolean;
    /** Whether it may be what is asked for. */
    get isCurrent(): boolean;
    /** Something else is asked for than what the server drew. */
    outdate(): void;
    /** The reviewers that stand open, or closed. */
    reviewers(open: boolean): string[];
    /**
     * Empties the root for the first drawing; returns what keeps its height for that, whose own is
     * not known before it has been on screen (content-visibility).
     */
    takeOver(): () => void;
}
