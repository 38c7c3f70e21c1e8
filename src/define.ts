// Registers <verdict-compare>: the only side effect of the package.
import { VerdictCompare } from './element/verdict-compare.js';

// Content scripts of browser extensions have no registry. A second copy of the script finds the
// name taken, and leaves it.
const registry = globalThis.customElements as CustomElementRegistry | null;
if (registry && !registry.get('verdict-compare')) {
  customElements.define('verdict-compare', VerdictCompare);
}

declare global {
  interface HTMLElementTagNameMap {
    'verdict-compare': VerdictCompare;
  }
}
