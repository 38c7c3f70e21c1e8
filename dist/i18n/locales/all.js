import ar from './ar.js';
import de from './de.js';
import es from './es.js';
import fr from './fr.js';
import he from './he.js';
import it from './it.js';
import ja from './ja.js';
import pt from './pt.js';
import zh from './zh.js';

const locales = { ar, de, es, fr, he, it, ja, pt, zh };

export { locales };
