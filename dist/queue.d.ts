/** Settles when it is this element's turn to draw. */
export declare const turn: (patient?: () => boolean) => Promise<void>;
