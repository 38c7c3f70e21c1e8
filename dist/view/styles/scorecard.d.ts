/** The reviewers: a picture of their scores, and a row each with the first lines of its quotes. */
export declare const scorecard: string;
