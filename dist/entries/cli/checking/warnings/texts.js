import { FITTING, OWN_TEXTS } from '../bounds.js';
import { isOfTemplate } from '../template.js';
import { shortened } from './subject.js';

// Texts that do not read as they are meant.
const segmenter = new Intl.Segmenter();
/** Characters as a reader counts them. */
const charactersIn = (text) => /^[ -~]*$/.test(text) ? text.length : [...segmenter.segment(text)].length;
function* lengths({ leaves }) {
    for (const { path, kind, text } of leaves) {
        const most = FITTING[kind] ?? Infinity;
        const count = text.length > most ? charactersIn(text) : 0;
        if (count > most)
            yield {
                rule: 'long-text',
                path,
                message: `has ${count} characters, and may be cut after ${most}; say it shorter`,
            };
    }
}
function* repeatedTexts({ leaves }) {
    const first = new Map();
    for (const { path, kind, text } of leaves) {
        if (!OWN_TEXTS.has(kind))
            continue;
        const same = text.normalize().replace(/\s+/g, ' ').trim().toLowerCase();
        const other = same && first.get(same);
        if (other)
            yield {
                rule: 'repeated-text',
                path,
                message: `says the same as ${other}; one may be a slip`,
            };
        else
            first.set(same, path);
    }
}
/** Texts that `init` has written, and nobody has replaced. */
function* unfilled({ leaves }) {
    for (const leaf of leaves)
        if (isOfTemplate(leaf))
            yield {
                rule: 'template-text',
                path: leaf.path,
                message: `is ${shortened(leaf.text)}, as init has written it; write your own`,
            };
}
const TAGS = 'a|abbr|b|big|blockquote|br|center|code|del|div|em|figure|font|h[1-6]|hr|i|iframe|img|ins|kbd|' +
    'li|mark|ol|p|pre|q|s|script|small|span|strong|style|sub|sup|svg|table|td|th|tr|u|ul|video';
/** HTML and Markdown; `Vec<u8>` and `2**3` are neither. */
const MARKUP = new RegExp([
    `(?<!\\w)<(?:${TAGS})(?:\\s[^<>]*)?/?>|</(?:${TAGS})>|<br ?/?>`,
    '&(?:amp|lt|gt|quot|nbsp|[mn]dash|hellip|#\\d{1,6}|#x[\\da-f]{1,5});',
    '!?\\[[^\\[\\]]+\\]\\([^()\\s]+\\)',
    '(?<![\\w*])\\*\\*(?=[^\\s*])[^*]*[^\\s*]\\*\\*(?![\\w*])',
].join('|'), 'i');
/** What is no text to a reader. */
const NO_TEXT = /^\$schema$|^lang$|(?:^|\.)(?:url|logo)$/;
/** Markup, which the element shows as it is written. */
function* markup({ leaves }) {
    for (const { path, kind, text } of leaves) {
        if (NO_TEXT.test(kind))
            continue;
        const [found] = MARKUP.exec(text.replace(/`[^`]*`/g, '``')) ?? [];
        if (found !== undefined)
            yield {
                rule: 'markup',
                path,
                message: `has ${shortened(found)} in it, which readers see as it is written; ` +
                    'write plain text, in which only code in backticks is set apart',
            };
    }
}

export { lengths, markup, repeatedTexts, unfilled };
