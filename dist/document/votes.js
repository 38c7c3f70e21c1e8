// Votes, and what follows from them by counting alone: contract, section 2.
/** As many votes on a tool, or fewer, are few. */
const FEW_VOTES = 2;
function shareOf({ ship, skip }) {
    const votes = ship + skip;
    return votes ? Math.round((100 * ship) / votes) : null;
}
function verdictOf({ ship, skip }) {
    if (ship === skip)
        return ship ? 'split' : null;
    return ship > skip ? 'ship' : 'skip';
}
function tallyOf({ ship, skip } = { ship: 0, skip: 0 }) {
    return { ship, skip, share: shareOf({ ship, skip }), verdict: verdictOf({ ship, skip }) };
}
/** The tool with the higher ship share; `tie` when both are equal, null when one has no votes. */
function pickOf([a, b]) {
    const [first, second] = [shareOf(a), shareOf(b)];
    if (first === null || second === null)
        return null;
    if (first === second)
        return 'tie';
    return first > second ? 0 : 1;
}
/** Votes of which one has turned to ship (1) or to skip (-1). */
const turn = ({ ship, skip }, by) => ({ ship: ship + by, skip: skip - by });
/** How firm the pick of two panels is; null without one, or where it takes more than one vote. */
function firmnessOf([a, b]) {
    const pick = pickOf([a, b]);
    if (pick === null)
        return null;
    const [first, second] = [a.ship + a.skip, b.ship + b.skip];
    const reviews = Math.min(first, second);
    if (reviews <= FEW_VOTES) {
        const of = first === second ? null : first < second ? 0 : 1;
        return { kind: 'few', reviews, of };
    }
    if ((!a.ship || !a.skip) && (!b.ship || !b.skip))
        return { kind: 'unanimous' };
    if (pick === 'tie')
        return null;
    // The picked tool has a ship to lose, and the other one a skip: its share is lower
    const picks = pick === 0
        ? [pickOf([turn(a, -1), b]), pickOf([a, turn(b, 1)])]
        : [pickOf([turn(a, 1), b]), pickOf([a, turn(b, -1)])];
    const other = pick === 0 ? 1 : 0;
    if (picks.includes(other))
        return { kind: 'one-vote-turns' };
    return picks.includes('tie') ? { kind: 'one-vote-ties' } : null;
}

export { firmnessOf, pickOf, tallyOf };
