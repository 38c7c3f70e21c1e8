// in: the class.
// out: the registration of <verdict-compare>, the only one; a second copy of the script finds the name taken and leaves it.
// knows nothing of: what the element does.
import { VerdictCompare } from './element/verdict-compare.js';
import { trackUpgrade } from './element/rendering/placeholder-delay.js';

if (!customElements.get('verdict-compare'))
  trackUpgrade(() => {
    customElements.define('verdict-compare', VerdictCompare);
  });

declare global {
  interface HTMLElementTagNameMap {
    'verdict-compare': VerdictCompare;
  }
}
