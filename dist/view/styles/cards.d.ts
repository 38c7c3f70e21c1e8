/** The two cards: stacked, or side by side with their rows aligned. */
export declare const cards: string;
