import { VerdictCompare } from './element/verdict-compare.js';

// Registers <verdict-compare>: the only side effect of the package.
// Content scripts of browser extensions have no registry. A second copy of the script finds the
// name taken, and leaves it.
const registry = globalThis.customElements;
if (registry && !registry.get('verdict-compare')) {
    customElements.define('verdict-compare', VerdictCompare);
}
