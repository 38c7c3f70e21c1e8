/** Settles when `element` comes near; after an abort it stays open and nothing watches any more. */
export declare const whenNearViewport: (element: Element, signal: AbortSignal) => Promise<void>;
