/** Deepest nesting that is read; a comparison has 5 levels. */
const MAX_DEPTH = 32;
const TOO_DEEP = `is nested more than ${MAX_DEPTH} levels deep, which no comparison is`;
/** Most faults that are told of one file: what is no JSON at all has one at each character. */
const MAX_SYNTAX_FAULTS = 20;
/** A source that cannot be used, for one reason. */
const unusable = (message, place) => ({
    faults: [{ message, place }],
    locate: () => undefined,
});
/** What is said of a key of YAML that takes over the keys of another object. */
const MERGED = 'has a merge key (<<), which is not read here; write its keys out';
/** What is said of a key that stands a second time in one object. */
function repeated(key) {
    const shown = key.length > 40 ? `${key.slice(0, 40)}…` : key;
    return `has the key ${JSON.stringify(shown)} a second time; keep one of them`;
}

export { MAX_DEPTH, MAX_SYNTAX_FAULTS, MERGED, TOO_DEEP, repeated, unusable };
