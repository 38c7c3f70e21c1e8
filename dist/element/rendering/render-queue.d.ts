/** Lets the page have its turn. `scheduler` may be the page's own, and yield() rejects in a task of the page that was aborted: a timer does too. */
export declare function yieldToMain(): Promise<void>;
/** Settles when it is one's turn to draw. @param who Given by who can wait for as long as others draw, until told to hurry. */
export declare const nextRenderSlot: (who?: object) => Promise<void>;
/** Who could wait until now comes next, after those who are ready. */
export declare function prioritize(who: object): void;
/** Nobody can wait any longer. */
export declare const prioritizeAll: () => void;
