import { deriveModel } from '../../../../document/model.js';

// What the checks of a folder look at, and what they give.
const isObject = (value) => typeof value === 'object' && value !== null;
/** A text as a message quotes it. */
const shortened = (text) => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
/** All texts of a document, in their order. */
function leavesOf(value, path = '', kind = '', leaves = []) {
    if (typeof value === 'string')
        leaves.push({ path, kind, text: value });
    else if (Array.isArray(value))
        for (const [i, entry] of value.entries())
            leavesOf(entry, `${path}[${i}]`, `${kind}[]`, leaves);
    else if (isObject(value))
        for (const [key, entry] of Object.entries(value)) {
            const dot = path && '.';
            leavesOf(entry, `${path}${dot}${key}`, `${kind}${dot}${key}`, leaves);
        }
    return leaves;
}
const subjectOf = (doubtful) => ({
    ...doubtful,
    model: deriveModel(doubtful.comparison),
    leaves: leavesOf(doubtful.comparison),
});

export { isObject, leavesOf, shortened, subjectOf };
