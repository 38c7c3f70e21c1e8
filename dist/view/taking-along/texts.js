// Texts as they stand in an outline.
const BLANKS = /[\t-\r \x85\u2028\u2029]+/g;
// Neither HTML nor XML has a place for them, and no reader sees them: controls, non-characters
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]/g;
/** Stands for what cannot be shown. */
const REPLACEMENT = '\ufffd';
const HALF_PAIR = /\p{Surrogate}/gu;
/** Few texts have any of it, or may have: to look is quicker than to replace nothing. */
const UNCLEAN = 
// eslint-disable-next-line no-control-regex
/[\0-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]|^ | $| {2}/;
/** A text as a reader sees it in HTML: one blank for any white space, none at its ends. */
function clean(text) {
    if (!UNCLEAN.test(text))
        return text;
    return text
        .replace(UNSEEN, '')
        .replace(HALF_PAIR, REPLACEMENT)
        .replace(BLANKS, ' ')
        .replace(/^ | $/g, '');
}
const plainText = (text, isDocument) => ({
    text,
    isDocument,
    url: null,
    isSponsored: false,
    date: null,
});
/** The widget's words. */
const widgetText = (words) => plainText(clean(words), false);
/** A text of the document; null where it has none. */
function documentText(words) {
    const text = clean(words ?? '');
    return text.trim() ? plainText(text, true) : null;
}
/** A text that every document has, such as a name, though there may be nothing to see in it. */
const requiredText = (words) => documentText(words) ?? plainText(REPLACEMENT, true);
/** Those that are there. */
const present = (texts) => texts.filter((text) => text !== null);

export { clean, documentText, present, requiredText, widgetText };
