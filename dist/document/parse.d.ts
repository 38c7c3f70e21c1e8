import type { Comparison, Review, Reviewer } from './schema.js';
export type { Comparison, Review, Reviewer, Row, RowValue, Tool } from './schema.js';
/** How many reviewers say `verdict` of the tool at `index`. */
export declare function countReviews(reviewers: readonly Reviewer[], index: 0 | 1, verdict: Review['verdict']): number;
/**
 * Checks a comparison document of version 1. Unknown keys are left out of what comes back.
 * @param input Parsed JSON, or any other value.
 * @throws {VerdictError} `schema`, with all places at fault in `issues`.
 */
export declare function parseComparison(input: unknown): Comparison;
