/**
 * The two tools: side by side with their rows aligned, in the two columns that the decision table
 * and the quotes have too. In `compact` a row each.
 */
export declare const cards: string;
