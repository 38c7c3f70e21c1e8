import { unsafeCSS } from 'lit';
import { cards } from './card.styles.js';
import { page } from './page.styles.js';
import { scorecards } from './scorecard.styles.js';
import { tokens } from './tokens.styles.js';

// in: the style rules of the parts.
// out: one sheet of all of them, in their order: an element adopts it once, and elements share it.
// knows nothing of: templates.
const styles = unsafeCSS(tokens + page + cards + scorecards);

export { styles };
