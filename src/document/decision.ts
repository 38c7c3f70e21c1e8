// Which rows the decision table has: only those that say something the cards do not.
import type { Comparison, Row, RowValue, Tool } from './parse.js';

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

/** What a tool costs in full, where that says more than its entry price on the card. */
function pricingOf({ price }: Tool): string | null {
  if (!price?.detail) return null;
  return price.detail === price.entry ? null : price.detail;
}

function ownRow({ label, values: [a, b], note }: Row): DecisionRow {
  return { kind: 'own', label, values: [a, b], note, same: a === b && a !== null };
}

const isEmpty = (value: RowValue): boolean => value === null || value === '';

/** The rows of a comparison, in their order: the price in full, then the document's own. */
export function decisionRowsOf({ tools: [a, b], rows = [] }: Comparison): DecisionRow[] {
  const [first, second] = [pricingOf(a), pricingOf(b)];
  const found: DecisionRow[] = [];
  if (first !== null || second !== null) {
    // Beside a price in full stands the other tool's entry price rather than nothing
    const values = [first ?? a.price?.entry ?? null, second ?? b.price?.entry ?? null] as const;
    const same = values[0] === values[1];
    found.push({ kind: 'pricing', label: '', values, note: undefined, same });
  }
  for (const row of rows) if (!row.values.every(isEmpty)) found.push(ownRow(row));
  return found;
}
