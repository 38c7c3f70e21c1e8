// in: Comparison, the document as received.
// out: Model, the same with its derived figures; and what changed between two of them.
// knows nothing of: words for people, markup, network.
import { countReviews, type Comparison, type Reviewer, type Tool } from './parse.js';

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

const NONE = { ship: 0, skip: 0 };

function tally({ ship, skip }: { ship: number; skip: number }): Tally {
  const share = ship + skip ? Math.round((100 * ship) / (ship + skip)) : null;
  return {
    ship,
    skip,
    share,
    verdict: share === null ? null : ship > skip ? 'ship' : ship < skip ? 'skip' : 'split',
  };
}

function pickOf(a: number | null, b: number | null): Model['pick'] {
  if (a === null || b === null) return null;
  return a === b ? 'tie' : a > b ? 0 : 1;
}

/** Derives the figures of a comparison: contract, section 2. */
export function deriveModel(comparison: Comparison): Model {
  const {
    tools: [a, b],
    reviewers = [],
  } = comparison;
  const derive = (tool: Tool, side: Side): ToolModel => ({
    ...tool,
    panel: tally(
      tool.panel ?? {
        ship: countReviews(reviewers, side, 'ship'),
        skip: countReviews(reviewers, side, 'skip'),
      },
    ),
    community: tally(tool.community ?? NONE),
  });
  const tools = [derive(a, 0), derive(b, 1)] as const;
  const splits = reviewers.flatMap(({ name, reviews: [first, second] }): Split[] =>
    first && second && first.verdict !== second.verdict
      ? [{ reviewer: name, ships: first.verdict === 'ship' ? 0 : 1 }]
      : [],
  );
  return {
    ...comparison,
    title: comparison.title || `${a.name} vs ${b.name}`,
    tools,
    reviewers,
    pick: pickOf(tools[0].panel.share, tools[1].panel.share),
    splits,
  };
}

/** The tools of `now` whose panel voted otherwise in `then`; a tool is the same one where its name is. */
export function changesSince(then: Model, now: Model): readonly Change[] {
  return now.tools.flatMap(({ name, panel }, side): Change[] => {
    const before = [then.tools[side], ...then.tools].find((tool) => tool?.name === name)?.panel;
    return before && (before.ship !== panel.ship || before.skip !== panel.skip)
      ? [{ tool: name, then: before, now: panel }]
      : [];
  });
}
