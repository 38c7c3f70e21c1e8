import { decisionRowsOf } from './decision.js';
import { sameName } from './names.js';
import { countReviews } from './parse.js';
import { firmnessOf, pickOf, tallyOf } from './votes.js';

// in: Comparison, the document as received.
// out: Model, the same with its derived figures; and what changed between two of them.
// knows nothing of: words for people, markup, network.
/** Whether a reviewer has judged anything. */
const hasReview = ({ reviews }) => reviews.some(Boolean);
function splitsOf(reviewers) {
    const splits = [];
    for (const { name, reviews } of reviewers) {
        const [first, second] = reviews;
        if (!first || !second || first.verdict === second.verdict)
            continue;
        splits.push({ reviewer: name, ships: first.verdict === 'ship' ? 0 : 1 });
    }
    return splits;
}
function meanScoresOf(all) {
    const reviewers = all.filter(hasReview);
    if (!reviewers.length)
        return null;
    const sums = [0, 0];
    for (const { reviews } of reviewers) {
        const [first, second] = [reviews[0]?.score, reviews[1]?.score];
        if (first === undefined || second === undefined)
            return null;
        sums[0] += first;
        sums[1] += second;
    }
    const [a, b] = sums;
    const leans = a === b ? null : a > b ? 0 : 1;
    return { means: [a / reviewers.length, b / reviewers.length], leans };
}
/** Derives the figures of a comparison: contract, section 2. */
function deriveModel(comparison) {
    const [a, b] = comparison.tools;
    const { reviewers = [] } = comparison;
    const derive = (tool, side) => {
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
    const tools = [derive(a, 0), derive(b, 1)];
    const panels = [tools[0].panel, tools[1].panel];
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
function changesSince(then, now) {
    const changes = [];
    now.tools.forEach(({ name, panel }, side) => {
        const candidates = [then.tools[side], ...then.tools];
        const before = candidates.find((tool) => tool && sameName(tool.name, name))?.panel;
        if (!before || (before.ship === panel.ship && before.skip === panel.skip))
            return;
        changes.push({ tool: name, then: before, now: panel });
    });
    return changes;
}

export { changesSince, deriveModel, hasReview };
