import { nothing } from 'lit';
import { html } from './templating/html.js';
import { text } from './templating/text.js';

/** The first one is the default. */
const LAYOUTS = ['full', 'compact'];
/** The first one is the default. */
const THEMES = ['auto', 'light', 'dark'];
/** A text of the document, in its own language. */
const documentText = (words, { lang }) => text(words, lang);
/** In place of what is missing: a dash for the eye, words for a screen reader. */
const missing = (words, { localizer }) => html `<span aria-hidden="true">&mdash;</span><span class="hidden" .textContent=${localizer.term(words)}></span>`;
/** `aria-level` of the title, where it is not that of its element, an h2. */
const titleLevel = ({ level }) => (level === 2 ? nothing : level);
/** `aria-level` of the headings below the title, where it is not that of their element, an h3. */
const innerLevel = ({ level }) => level === 2 ? nothing : Math.min(level + 1, 6);
/** `rel` of an outbound link. */
const rel = (sponsored = false) => `${sponsored ? 'sponsored ' : ''}nofollow noopener`;

export { LAYOUTS, THEMES, documentText, innerLevel, missing, rel, titleLevel };
