/** The decision table: each label stands above its two values. */
export declare const decision: string;
