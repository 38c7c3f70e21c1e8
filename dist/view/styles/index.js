import { cards } from './cards.js';
import { decision } from './decision.js';
import { disclosures } from './disclosures.js';
import { frame } from './frame.js';
import { page } from './page.js';
import { placeholder } from './placeholder.js';
import { print } from './print.js';
import { scorecard } from './scorecard.js';
import { tokens } from './tokens.js';

// The style sheet of the shadow root.
// in: rules, each file one idea; later ones win.
// out: their text.
// knows nothing of: templates.
const styles = tokens + page + disclosures + frame + placeholder + cards + decision + scorecard + print;

export { styles };
