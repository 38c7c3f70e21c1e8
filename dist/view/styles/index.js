import { cards } from './cards.js';
import { page } from './page.js';
import { scorecards } from './scorecard.js';
import { tokens } from './tokens.js';

// in: the style rules of the parts.
// out: one text of all of them, in their order.
// knows nothing of: templates.
const styles = tokens + page + cards + scorecards;

export { styles };
