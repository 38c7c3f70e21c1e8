/** What a tool costs in full, where that says more than its entry price on the card. */
function pricingOf({ price }) {
    if (!price?.detail)
        return null;
    return price.detail === price.entry ? null : price.detail;
}
function ownRow({ label, values: [a, b], note }) {
    return { kind: 'own', label, values: [a, b], note, same: a === b && a !== null };
}
const isEmpty = (value) => value === null || value === '';
/** The rows of a comparison, in their order: the price in full, then the document's own. */
function decisionRowsOf({ tools: [a, b], rows = [] }) {
    const [first, second] = [pricingOf(a), pricingOf(b)];
    const found = [];
    if (first !== null || second !== null) {
        // Beside a price in full stands the other tool's entry price rather than nothing
        const values = [first ?? a.price?.entry ?? null, second ?? b.price?.entry ?? null];
        const same = values[0] === values[1];
        found.push({ kind: 'pricing', label: '', values, note: undefined, same });
    }
    for (const row of rows)
        if (!row.values.every(isEmpty))
            found.push(ownRow(row));
    return found;
}

export { decisionRowsOf };
