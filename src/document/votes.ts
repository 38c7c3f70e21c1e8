// Votes, and what follows from them by counting alone: contract, section 2.

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
  | { readonly kind: 'few'; readonly reviews: number; readonly of: Side | null }
  | { readonly kind: 'unanimous' | 'one-vote-ties' | 'one-vote-turns' };

/** As many votes on a tool, or fewer, are few. */
const FEW_VOTES = 2;

function shareOf({ ship, skip }: Votes): number | null {
  const votes = ship + skip;
  return votes ? Math.round((100 * ship) / votes) : null;
}

function verdictOf({ ship, skip }: Votes): Verdict | null {
  if (ship === skip) return ship ? 'split' : null;
  return ship > skip ? 'ship' : 'skip';
}

export function tallyOf({ ship, skip }: Votes = { ship: 0, skip: 0 }): Tally {
  return { ship, skip, share: shareOf({ ship, skip }), verdict: verdictOf({ ship, skip }) };
}

/** The tool with the higher ship share; `tie` when both are equal, null when one has no votes. */
export function pickOf([a, b]: readonly [Votes, Votes]): Side | 'tie' | null {
  const [first, second] = [shareOf(a), shareOf(b)];
  if (first === null || second === null) return null;
  if (first === second) return 'tie';
  return first > second ? 0 : 1;
}

/** Votes of which one has turned to ship (1) or to skip (-1). */
const turn = ({ ship, skip }: Votes, by: 1 | -1): Votes => ({ ship: ship + by, skip: skip - by });

/** How firm the pick of two panels is; null without one, or where it takes more than one vote. */
export function firmnessOf([a, b]: readonly [Votes, Votes]): Firmness | null {
  const pick = pickOf([a, b]);
  if (pick === null) return null;
  const [first, second] = [a.ship + a.skip, b.ship + b.skip];
  const reviews = Math.min(first, second);
  if (reviews <= FEW_VOTES) {
    const of = first === second ? null : first < second ? 0 : 1;
    return { kind: 'few', reviews, of };
  }
  if ((!a.ship || !a.skip) && (!b.ship || !b.skip)) return { kind: 'unanimous' };
  if (pick === 'tie') return null;
  // The picked tool has a ship to lose, and the other one a skip: its share is lower
  const picks =
    pick === 0
      ? [pickOf([turn(a, -1), b]), pickOf([a, turn(b, 1)])]
      : [pickOf([turn(a, 1), b]), pickOf([a, turn(b, -1)])];
  const other = pick === 0 ? 1 : 0;
  if (picks.includes(other)) return { kind: 'one-vote-turns' };
  return picks.includes('tie') ? { kind: 'one-vote-ties' } : null;
}
