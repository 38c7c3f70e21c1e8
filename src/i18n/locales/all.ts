// Written by scripts/locales.mjs from the files here: run "npm run build" after a new one.
import type { Strings } from '../strings.js';
import ar from './ar.js';
import de from './de.js';
import es from './es.js';
import fr from './fr.js';
import he from './he.js';
import it from './it.js';
import ja from './ja.js';
import pt from './pt.js';
import zh from './zh.js';

export const locales: Readonly<Record<string, Strings>> = { ar, de, es, fr, he, it, ja, pt, zh };
