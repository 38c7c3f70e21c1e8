import type { Comparison, RowValue } from './parse.js';
/** One row of the decision table: the document's own, or one of the widget's, by its kind. */
export interface DecisionRow {
    readonly kind: 'own' | 'pricing';
    /** The document's label; empty where the kind says it. */
    readonly label: string;
    readonly values: readonly [RowValue, RowValue];
    readonly note: string | undefined;
    /** Whether both tools have the same value, so that the row decides nothing. */
    readonly same: boolean;
}
/** The rows of a comparison, in their order: the price in full, then the document's own. */
export declare function decisionRowsOf({ tools: [a, b], rows }: Comparison): DecisionRow[];
