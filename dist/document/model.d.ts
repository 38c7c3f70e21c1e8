import { type Comparison, type Reviewer, type Tool } from './parse.js';
export type Verdict = 'ship' | 'skip' | 'split';
/** Index of one of the two tools. */
export type Side = 0 | 1;
/** Votes for and against a tool, and what follows from them. */
export interface Tally {
    readonly ship: number;
    readonly skip: number;
    /** ship / (ship + skip) in whole percent, half up; null without votes. */
    readonly share: number | null;
    /** `ship` above one half, `skip` below, `split` at exactly one half; null without votes. */
    readonly verdict: Verdict | null;
}
export type ToolModel = Readonly<Omit<Tool, 'panel' | 'community'>> & {
    readonly panel: Tally;
    readonly community: Tally;
};
/** A reviewer who ships one tool and skips the other. */
export interface Split {
    readonly reviewer: string;
    readonly ships: Side;
}
/** A comparison with its derived figures. */
export interface Model extends Readonly<Omit<Comparison, 'title' | 'tools' | 'reviewers'>> {
    readonly title: string;
    readonly tools: readonly [ToolModel, ToolModel];
    readonly reviewers: readonly Readonly<Reviewer>[];
    /** The tool with the higher ship share of the panel; `tie` when both are equal, null when one has no votes. */
    readonly pick: Side | 'tie' | null;
    readonly splits: readonly Split[];
}
/** A tool whose panel votes are others than in an older snapshot. */
export interface Change {
    readonly tool: string;
    readonly then: Tally;
    readonly now: Tally;
}
/** Derives the figures of a comparison: contract, section 2. */
export declare function deriveModel(comparison: Comparison): Model;
/** The tools of `now` whose panel voted otherwise in `then`; a tool is the same one where its name is. */
export declare function changesSince(then: Model, now: Model): readonly Change[];
