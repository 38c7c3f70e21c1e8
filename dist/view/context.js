import { nothing } from 'lit';
import { directionOf } from '../i18n/direction.js';
import { html } from './templating/html.js';
import { text } from './templating/text.js';

/** The first one is the default. */
const LAYOUTS = ['full', 'compact', 'line'];
/** The first one is the default. */
const THEMES = ['auto', 'light', 'dark'];
/** Direction of a text of the document. */
const documentDir = (words, { lang, localizer }) => directionOf(words, lang || localizer.lang);
/** A text of the document, in its own language and direction. */
const documentText = (words, context) => text(words, context.lang, documentDir(words, context));
/** In place of what is missing: a dash for the eye, words for a screen reader. */
const missing = (words, { localizer }) => html `<span aria-hidden="true">&mdash;</span><span class="hidden" .textContent=${localizer.term(words)}></span>`;
/** `aria-level` of the title, where it is not that of its element, an h2. */
const titleLevel = ({ level }) => (level === 2 ? nothing : level);
/** `aria-level` of the headings below the title, where it is not that of their element, an h3. */
const innerLevel = ({ level }) => level === 2 ? nothing : Math.min(level + 1, 6);
/** Id of the words that tell of a new tab. */
const NEW_TAB = 'new-tab';
/** An outbound link; the words of a document stand in their own language. */
const link = (url, words, { target }, { part, sponsored } = {}) => html `<a part=${part ?? nothing} href=${url} target=${target} rel=${`${sponsored ? 'sponsored ' : ''}nofollow noopener`} aria-describedby=${target === '_blank' ? NEW_TAB : nothing} ${words}></a>`;
/** A paragraph of the document. */
const paragraph = (part, words, context) => html `<p part=${part} ${documentText(words, context)}></p>`;
/** What links that open a new tab are described by. */
const newTab = ({ localizer }) => html `<span id=${NEW_TAB} hidden .textContent=${localizer.term('newTab')}></span>`;

export { LAYOUTS, THEMES, documentDir, documentText, innerLevel, link, missing, newTab, paragraph, titleLevel };
