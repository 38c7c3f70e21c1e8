import { cards } from './card.styles.js';
import { page } from './page.styles.js';
import { scorecards } from './scorecard.styles.js';
import { tokens } from './tokens.styles.js';

// in: the style rules of the parts.
// out: one text of all of them, in their order.
// knows nothing of: templates.
const styles = tokens + page + cards + scorecards;

export { styles };
