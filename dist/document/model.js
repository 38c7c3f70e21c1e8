import { countReviews } from './parse.js';

// in: Comparison, the document as received.
// out: Model, the same with its derived figures; and what changed between two of them.
// knows nothing of: words for people, markup, network.
const NONE = { ship: 0, skip: 0 };
function tally({ ship, skip }) {
    const share = ship + skip ? Math.round((100 * ship) / (ship + skip)) : null;
    return {
        ship,
        skip,
        share,
        verdict: share === null ? null : ship > skip ? 'ship' : ship < skip ? 'skip' : 'split',
    };
}
function pickOf(a, b) {
    if (a === null || b === null)
        return null;
    return a === b ? 'tie' : a > b ? 0 : 1;
}
/** Derives the figures of a comparison: contract, section 2. */
function deriveModel(comparison) {
    const { tools: [a, b], reviewers = [], } = comparison;
    const derive = (tool, side) => ({
        ...tool,
        panel: tally(tool.panel ?? {
            ship: countReviews(reviewers, side, 'ship'),
            skip: countReviews(reviewers, side, 'skip'),
        }),
        community: tally(tool.community ?? NONE),
    });
    const tools = [derive(a, 0), derive(b, 1)];
    const splits = reviewers.flatMap(({ name, reviews: [first, second] }) => first && second && first.verdict !== second.verdict
        ? [{ reviewer: name, ships: first.verdict === 'ship' ? 0 : 1 }]
        : []);
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
function changesSince(then, now) {
    return now.tools.flatMap(({ name, panel }, side) => {
        const before = [then.tools[side], ...then.tools].find((tool) => tool?.name === name)?.panel;
        return before && (before.ship !== panel.ship || before.skip !== panel.skip)
            ? [{ tool: name, then: before, now: panel }]
            : [];
    });
}

export { changesSince, deriveModel };
