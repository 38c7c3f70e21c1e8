/** Settles when it is this element's turn to draw. */
export declare const turn: (patient?: () => boolean) => Promise<void>;
/** To be told when somebody may be patient no longer. */
export declare const stir: () => void;
