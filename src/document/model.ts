// in: Comparison, the document as received.
// out: Model, the same with its derived figures; and what changed between two of them.
// knows nothing of: words for people, markup, network.
import { decisionRowsOf, type DecisionRow } from './decision.js';
import { sameName } from './names.js';
import { countReviews, type Comparison, type Reviewer, type Tool } from './parse.js';
import { firmnessOf, pickOf, tallyOf, type Firmness, type Side, type Tally } from './votes.js';

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
export interface Model extends Readonly<
  Omit<Comparison, 'title' | 'eyebrow' | 'tools' | 'rows' | 'reviewers'>
> {
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
export const hasReview = ({ reviews }: Readonly<Reviewer>): boolean => reviews.some(Boolean);

function splitsOf(reviewers: readonly Reviewer[]): Split[] {
  const splits: Split[] = [];
  for (const { name, reviews } of reviewers) {
    const [first, second] = reviews;
    if (!first || !second || first.verdict === second.verdict) continue;
    splits.push({ reviewer: name, ships: first.verdict === 'ship' ? 0 : 1 });
  }
  return splits;
}

function meanScoresOf(all: readonly Reviewer[]): MeanScores | null {
  const reviewers = all.filter(hasReview);
  if (!reviewers.length) return null;
  const sums: [number, number] = [0, 0];
  for (const { reviews } of reviewers) {
    const [first, second] = [reviews[0]?.score, reviews[1]?.score];
    if (first === undefined || second === undefined) return null;
    sums[0] += first;
    sums[1] += second;
  }
  const [a, b] = sums;
  const leans = a === b ? null : a > b ? 0 : 1;
  return { means: [a / reviewers.length, b / reviewers.length], leans };
}

/** Derives the figures of a comparison: contract, section 2. */
export function deriveModel(comparison: Comparison): Model {
  const [a, b] = comparison.tools;
  const { reviewers = [] } = comparison;
  const derive = (tool: Tool, side: Side): ToolModel => {
    const counted = {
      ship: countReviews(reviewers, side, 'ship'),
      skip: countReviews(reviewers, side, 'skip'),
    };
    return {
      ...tool,
      panel: tallyOf(tool.panel ?? counted),
      community: tallyOf(tool.community ?? undefined),
    };
  };
  const tools = [derive(a, 0), derive(b, 1)] as const;
  const panels = [tools[0].panel, tools[1].panel] as const;
  const sharedCategory = a.category === b.category ? a.category : undefined;
  return {
    ...comparison,
    title: comparison.title?.trim() ? comparison.title : `${a.name} vs ${b.name}`,
    eyebrow: comparison.eyebrow || sharedCategory || null,
    tools,
    rows: decisionRowsOf(comparison),
    reviewers,
    pick: pickOf(panels),
    firmness: firmnessOf(panels),
    splits: splitsOf(reviewers),
    scores: meanScoresOf(reviewers),
  };
}

/** The tools of `now` whose panel voted otherwise in `then`; the same tool has the same name. */
export function changesSince(then: Model, now: Model): readonly Change[] {
  const changes: Change[] = [];
  now.tools.forEach(({ name, panel }, side) => {
    const candidates = [then.tools[side], ...then.tools];
    const before = candidates.find((tool) => tool && sameName(tool.name, name))?.panel;
    if (!before || (before.ship === panel.ship && before.skip === panel.skip)) return;
    changes.push({ tool: name, then: before, now: panel });
  });
  return changes;
}
