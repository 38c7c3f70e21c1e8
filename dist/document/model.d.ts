import { type DecisionRow } from './decision.js';
import { type Comparison, type Reviewer, type Tool } from './parse.js';
import { type Firmness, type Side, type Tally } from './votes.js';
export type { DecisionRow } from './decision.js';
export type { Firmness, Side, Tally, Verdict } from './votes.js';
export type ToolModel = Readonly<Omit<Tool, 'panel' | 'community'>> & {
    readonly panel: Tally;
    readonly community: Tally;
};
/** A reviewer who ships one tool and skips the other. */
export interface Split {
    readonly reviewer: string;
    readonly ships: Side;
}
/** Mean scores of both tools, 0 to 100, where every reviewer scored both. */
export interface MeanScores {
    readonly means: readonly [number, number];
    /** The tool with the higher mean; null when they are equal. */
    readonly leans: Side | null;
}
/** A comparison with its derived figures. */
export interface Model extends Readonly<Omit<Comparison, 'title' | 'eyebrow' | 'tools' | 'rows' | 'reviewers'>> {
    /** The document's own, or "A vs B". */
    readonly title: string;
    /** The line above the title: the document's own, or the category that both tools share. */
    readonly eyebrow: string | null;
    /** As in the document, with `panel` and `community` counted. */
    readonly tools: readonly [ToolModel, ToolModel];
    /** Rows of the decision table that say something the cards do not. */
    readonly rows: readonly DecisionRow[];
    /** As in the document; empty where it has none. */
    readonly reviewers: readonly Readonly<Reviewer>[];
    /**
     * Index of the tool with the higher ship share of the panel; `tie` when equal, null when one has
     * none.
     */
    readonly pick: Side | 'tie' | null;
    /** How little it would take to change the pick; null where it takes more than one vote. */
    readonly firmness: Firmness | null;
    /** Reviewers who ship one tool and skip the other, with the index of the one they ship. */
    readonly splits: readonly Split[];
    /** Mean scores, and the index of the higher one; null where not every reviewer scored both. */
    readonly scores: MeanScores | null;
}
/** A tool whose panel votes are others than in an older snapshot. */
export interface Change {
    readonly tool: string;
    readonly then: Tally;
    readonly now: Tally;
}
/** Whether a reviewer has judged anything. */
export declare const hasReview: ({ reviews }: Readonly<Reviewer>) => boolean;
/** Derives the figures of a comparison: contract, section 2. */
export declare function deriveModel(comparison: Comparison): Model;
/** The tools of `now` whose panel voted otherwise in `then`; the same tool has the same name. */
export declare function changesSince(then: Model, now: Model): readonly Change[];
