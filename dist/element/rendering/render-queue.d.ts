/** Settles when it is one's turn to draw. */
export declare const nextRenderSlot: () => Promise<void>;
