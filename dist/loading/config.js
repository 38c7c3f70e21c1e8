import { notifyOfChange } from '../document/changes.js';
import { VerdictError } from '../document/errors.js';

// What all elements of a page fall back to.
let current = { base: '/comparisons/' };
const configuration = () => current;
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
    notifyOfChange();
}

export { configuration, configure };
