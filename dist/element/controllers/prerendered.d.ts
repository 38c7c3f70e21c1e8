/** The reviewers that stand open, or closed. */
export declare const readOpenReviewers: (root: ShadowRoot, open: boolean) => string[];
/** Empties the root; returns what keeps its height for the next drawing, whose own is not known before it has been on screen (content-visibility). */
export declare function takeOver(root: ShadowRoot): () => void;
