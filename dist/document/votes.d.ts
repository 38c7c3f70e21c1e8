export type Verdict = 'ship' | 'skip' | 'split';
/** Index of one of the two tools. */
export type Side = 0 | 1;
export interface Votes {
    /** Votes for it. */
    readonly ship: number;
    /** Votes against it. */
    readonly skip: number;
}
/** Votes for and against a tool, and what follows from them. */
export interface Tally extends Votes {
    /** ship / (ship + skip) in whole percent, half up; null without votes. */
    readonly share: number | null;
    /** `ship` above one half, `skip` below, `split` at exactly one half; null without votes. */
    readonly verdict: Verdict | null;
}
/**
 * How firm a pick is: `few` votes (one or two) on a tool, `unanimous`, or one changed vote would
 * make it a tie (`one-vote-ties`) or turn it to the other tool (`one-vote-turns`).
 */
export type Firmness = 
/** `of`: the one tool that has so few; null where both have as many. */
{
    readonly kind: 'few';
    readonly reviews: number;
    readonly of: Side | null;
} | {
    readonly kind: 'unanimous' | 'one-vote-ties' | 'one-vote-turns';
};
export declare function tallyOf({ ship, skip }?: Votes): Tally;
/** The tool with the higher ship share; `tie` when both are equal, null when one has no votes. */
export declare function pickOf([a, b]: readonly [Votes, Votes]): Side | 'tie' | null;
/** How firm the pick of two panels is; null without one, or where it takes more than one vote. */
export declare function firmnessOf([a, b]: readonly [Votes, Votes]): Firmness | null;
