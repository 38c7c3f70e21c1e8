/** The decision table. Its first column is as wide as that of the scorecard (`--_c`). */
export declare const decision: string;
