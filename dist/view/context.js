import { nothing } from 'lit';
import { text } from './templating/text.js';

// in: nothing.
// out: Scene, what every template is told beside the model; and small templates that several share.
// knows nothing of: host, promises, JSON.
/** A text of the document, in its own language. */
const documentText = (words, { lang }) => text(words, lang);
/** Level of the title, where it is not that of its element, an h2. */
const titleLevel = ({ level }) => level === 2 ? nothing : level;
/** Level of the headings below the title, where it is not that of their element, an h3. */
const innerLevel = ({ level }) => level === 2 ? nothing : Math.min(level + 1, 6);
/** What is missing: a dash for the eye, words for a screen reader. */
const missing = (words) => text(words, '', true);
const rel = (sponsored = false) => `${sponsored ? 'sponsored ' : ''}nofollow noopener`;

export { documentText, innerLevel, missing, rel, titleLevel };
