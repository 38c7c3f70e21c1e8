import { text } from './text.js';

/** A text of the document, in its own language. */
const said = (words, { lang }) => text(words, lang);
/** Level of the headings below the title. */
const inner = ({ level }) => Math.min(level + 1, 6);
/** What is missing: a dash for the eye, words for a screen reader. */
const missing = (words) => text(words, '', true);
const rel = (sponsored = false) => `${sponsored ? 'sponsored ' : ''}nofollow noopener`;

export { inner, missing, rel, said };
