import { VerdictError } from '../../../document/errors.js';
import { parseComparison } from '../../../document/parse.js';
import { stepsOf } from '../reading/place.js';

// in: a source.
// out: the comparison in it, where it is one; and what is wrong with it, each at its place.
// knows nothing of: how findings are printed.
const fault = (file, rule, path, message) => ({
    file,
    path,
    severity: 'fault',
    rule,
    message,
});
/** A finding of a file that is not looked into. */
const fileFault = (file, message) => fault(file, 'file', '', message);
/** In the order in which an author comes by them. */
const byPlace = (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
/** Checks what is written in `file`. */
function examine(file, source) {
    const faults = source.faults.map(({ message, place }) => ({
        ...fault(file, place ? 'syntax' : 'file', '', message),
        ...place,
    }));
    if (source.value === undefined)
        return { faults };
    try {
        const comparison = parseComparison(source.value);
        return faults.length ? { faults } : { comparison, faults };
    }
    catch (error) {
        if (!(error instanceof VerdictError))
            throw error;
        const issues = error.issues.map(({ path, message }) => {
            const remark = /; write a text/.test(message)
                ? (source.remark?.(path) ?? '')
                : /a whole number from 0$/.test(message)
                    ? boundOf(path, source.value)
                    : '';
            const found = fault(file, 'schema', path, `${message}${remark}`);
            return { ...found, ...source.locate(path) };
        });
        return { faults: [...faults, ...issues].sort(byPlace) };
    }
}
/** Of a number that is whole but too large to be told from the next one: how far numbers go. */
function boundOf(path, document) {
    let value = document;
    for (const step of stepsOf(path))
        value = Reflect.get(Object(value), step);
    return Number.isInteger(value) && Number(value) > Number.MAX_SAFE_INTEGER
        ? ` to ${Number.MAX_SAFE_INTEGER}`
        : '';
}

export { byPlace, examine, fileFault };
