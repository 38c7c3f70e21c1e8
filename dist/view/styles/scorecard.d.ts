/** The scorecard: a disclosure per reviewer, in wide containers in the table's columns. */
export declare const scorecard: string;
