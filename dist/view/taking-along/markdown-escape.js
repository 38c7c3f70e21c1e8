import { runsOf } from '../templating/runs.js';

// Texts and addresses that Markdown reads as what they are.
/**
 * A zero-width space. GitHub looks for names, issues, emoji and addresses in what Markdown has
 * left, where no backslash keeps it from them.
 */
const BREAK = '\u200b';
/** Markdown, its extensions, HTML, and template languages (`{{`, `{%`). */
const MARKUP = /[\\`*_{}[\]<>|~$#&^]|(?<=\{)%|(?<=\])\(/g;
/** What begins a list, a rule or a definition. */
const AT_START = /^[-+=:]|^\d+(?=[.)])/;
/**
 * @name and a mail address, #1 and GH-1, https:// and www., :smile:; after any letter, since an
 * underscore is one to `\b` but not to GitHub, and before any backslash that stands in by now.
 */
const REFERENCES = /@(?=\S)|#(?=\d)|GH-(?=\d)|(?:https?|ftp):(?=\/\/)|www(?=\.)|:(?=[\w+\\-]+:)/gi;
/** What tables and template languages read in a code span too. */
const READ_IN_CODE = /\||\{[{%#]/;
function escapePlain(text) {
    return text
        .replace(MARKUP, '\\$&')
        .replace(AT_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`))
        .replace(REFERENCES, `$&${BREAK}`);
}
function write(runs) {
    let text = '';
    let isAfterCode = false;
    for (const run of runs) {
        if (typeof run === 'string') {
            text += escapePlain(run);
            isAfterCode = false;
        }
        else if (run.tag === 'bdi') {
            text += `\u2068${write(run.runs)}\u2069`;
            isAfterCode = false;
        }
        else {
            const code = run.runs.join('');
            if (isAfterCode)
                text += BREAK; // two backticks side by side would be one fence
            text += READ_IN_CODE.test(code) ? escapePlain(code) : `\`${code}\``;
            isAfterCode = true;
        }
    }
    return text;
}
/** A text in one line: code in backticks stays code, and nothing else in it is markup. */
const escapeMarkdown = (text) => text.includes('`') ? write(runsOf(text)) : escapePlain(text);
/** What would end an address or a cell of a table, or open a code span or an expression. */
const IN_ADDRESS = /[\s<>()[\]{}|`"\\^]/g;
function percentEncode(character) {
    const encoded = encodeURIComponent(character);
    if (encoded !== character)
        return encoded;
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`; // parentheses
}
/** An address as the target of a link: percent-encoded where Markdown would read it. */
const escapeAddress = (url) => url.replace(IN_ADDRESS, percentEncode).replace(/&(?=#?\w+;)/g, '&amp;');

export { escapeAddress, escapeMarkdown };
