import { messageOf, VerdictError, quote } from './errors.js';
import { validate } from './validate.js';

// in: anything that claims to be a comparison document.
// out: Comparison, version 1 of the document, or a VerdictError that names each place at fault.
// knows nothing of: network, DOM, Lit.
/** How many places a message lists; `issues` has them all. */
const LISTED_ISSUES = 20;
/** How many reviewers say `verdict` of the tool at `index`. */
function countReviews(reviewers, index, verdict) {
    return listOf(reviewers).filter((entry) => listOf(entry?.reviews)[index]?.verdict === verdict)
        .length;
}
/** What stands in a list; nothing where there is none. Its entries may be of any shape. */
const listOf = (list) => Array.isArray(list) ? list : [];
/** JSON has no type for a day that does not exist, and some engines count on from it. */
const isDay = (date) => new Date(date).getUTCDate() === Number(date.slice(8));
/**
 * Figures are counted, not trusted twice, and reviewers are told apart by their names.
 * @param document May have the wrong shape, so that an author hears of all faults at once.
 */
function consistencyIssues({ tools, reviewers, updated }) {
    const found = [];
    if (typeof updated === 'string' && !isDay(updated)) {
        const message = `${describe(updated)}, which is no day of the calendar`;
        found.push({ path: ['updated'], message });
    }
    const names = new Set();
    listOf(reviewers).forEach((reviewer, i) => {
        const name = reviewer?.name;
        if (typeof name !== 'string' || !name)
            return;
        const known = names.size;
        if (names.add(name.normalize()).size > known)
            return;
        const message = `${describe(name)} a second time; give each reviewer a name of its own`;
        found.push({ path: ['reviewers', i, 'name'], message });
    });
    for (const index of [0, 1]) {
        for (const verdict of ['ship', 'skip']) {
            const given = listOf(tools)[index]?.panel?.[verdict];
            const counted = countReviews(reviewers ?? [], index, verdict);
            if (typeof given !== 'number' || given >= counted)
                continue;
            const message = `is ${given}, but the reviews show ${counted}`;
            const remedy = `write ${counted} or more, or leave the panel out`;
            found.push({ path: ['tools', index, 'panel', verdict], message: `${message}; ${remedy}` });
        }
    }
    return found;
}
function describe(value) {
    if (value === undefined)
        return 'is missing';
    if (typeof value === 'string')
        return `is ${quote(value)}`;
    if (Array.isArray(value))
        return `is a list of ${value.length}`;
    return `is ${value && typeof value === 'object' ? 'an object' : String(value)}`;
}
function valueAt(input, path) {
    let value = input;
    for (const key of path) {
        // What it inherits counts for nothing: the getters of a class
        value = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    }
    return value;
}
/** A path as an author writes it: `tools[1].price.entry`. */
const pathText = (path) => path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
/** The document, or what is at fault in it. */
function examine(input) {
    const validation = validate(input);
    if ('value' in validation) {
        const comparison = validation.value;
        const issues = consistencyIssues(comparison);
        return issues.length ? issues : comparison;
    }
    const shapeIssues = validation.faults.map(({ path, hint }) => ({
        path,
        message: `${describe(valueAt(input, path))}; write ${hint}`,
    }));
    return [...shapeIssues, ...consistencyIssues(Object(input))];
}
/** One issue a place, the first that was found there. */
function issuesOf(found) {
    const issues = new Map();
    for (const { path, message } of found) {
        const text = pathText(path);
        if (!issues.has(text))
            issues.set(text, { path: text, message });
    }
    return [...issues.values()];
}
function schemaError(issues, cause) {
    const listed = issues.slice(0, LISTED_ISSUES).map(({ path, message }) => {
        return `${path || 'it'} ${message}`;
    });
    if (issues.length > LISTED_ISSUES)
        listed.push('…');
    const message = `This is not a comparison of version 1:\n${listed.join('\n')}`;
    return new VerdictError('schema', message, { issues, cause });
}
/**
 * Checks a comparison document of version 1. Unknown keys are left out of what comes back.
 * @param input Parsed JSON, or any other value.
 * @throws {VerdictError} `schema`, with all places at fault in `issues`.
 */
function parseComparison(input) {
    let result;
    try {
        result = examine(input);
    }
    catch (cause) {
        // A getter of the input threw, or something that another zod on the page has set up
        const message = `could not be checked: ${messageOf(cause)}`;
        throw schemaError([{ path: '', message }], cause);
    }
    if (!Array.isArray(result))
        return result;
    throw schemaError(issuesOf(result));
}

export { countReviews, parseComparison };
