import { VerdictError } from '../document/errors.js';

// in: what holds for all elements of a page: configure(), new strings, the page's lang attributes, that it is printed.
// out: the folder of comparisons, and a word to each connected element when something changed.
// knows nothing of: any one element, network, Lit.
let current = { base: '/comparisons/' };
const watchers = new Set();
let observer;
const configuration = () => current;
/** Tells every connected element that something it may depend on has changed. */
const announce = () => {
    for (const { changed } of watchers)
        changed();
};
/**
 * Sets what all elements of the page fall back to. Elements that have no `base` of their own load again when it changes theirs.
 * @throws {VerdictError} `config`, when `base` is not a text.
 */
function configure({ base = current.base }) {
    if (typeof base !== 'string')
        throw new VerdictError('config', 'configure({ base }) takes a folder URL, or a URL with {slug} in it.');
    current = { base };
    announce();
}
const print = ({ type }) => {
    for (const watcher of watchers)
        watcher.print(type === 'beforeprint');
};
/** Tells `watcher` from now on; returns what ends that. One observer and two listeners serve all elements, and go with the last. */
function watch(watcher) {
    if (!watchers.size) {
        observer ??= new MutationObserver(announce);
        observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
        addEventListener('beforeprint', print);
        addEventListener('afterprint', print);
    }
    watchers.add(watcher);
    return () => {
        watchers.delete(watcher);
        if (watchers.size)
            return;
        observer?.disconnect();
        removeEventListener('beforeprint', print);
        removeEventListener('afterprint', print);
    };
}

export { announce, configuration, configure, watch };
