import { VerdictError } from '../document/errors.js';

// What all elements of a page fall back to.
let current = { base: '/comparisons/' };
const listeners = new Set();
const configuration = () => current;
/** Calls `listener` whenever the configuration has changed; returns what ends that. */
function onConfigurationChange(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
}
/**
 * Sets what all elements of the page fall back to. Elements that have no `base` of their own load
 * again when it changes theirs.
 * @throws {VerdictError} `config`, when `base` is not a text.
 */
function configure({ base = current.base }) {
    if (typeof base !== 'string') {
        const message = 'configure({ base }) takes a folder URL, or a URL with {slug} in it.';
        throw new VerdictError('config', message);
    }
    current = { base };
    listeners.forEach((listener) => {
        listener();
    });
}

export { configuration, configure, onConfigurationChange };
