/**
 * Runs `define`, which defines the element. Where the page has been painted without those that are on it, its text moves once in any
 * case, and they need not draw a placeholder for an answer that comes at once. Where it has not, the first frame is to have their heights.
 */
export declare function trackUpgrade(define: () => void): void;
/** Tells from now on whether the element that is being made can wait; it cannot where that would hide something of the page's own. */
export declare function mayDelayPlaceholder(host: Element): () => boolean;
