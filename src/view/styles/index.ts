// in: the style rules of the parts.
// out: one text of all of them, in their order.
// knows nothing of: templates.
import { cards } from './cards.js';
import { page } from './page.js';
import { scorecards } from './scorecard.js';
import { tokens } from './tokens.js';

export const styles = tokens + page + cards + scorecards;
