// Lines of a text as a terminal or a mail counts them.
/** Letters that take two columns: Chinese, Japanese, Korean, full width, and emoji. */
const WIDE = new RegExp('[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7a3\\uf900-\\ufaff' +
    '\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}]', 'u');
/** Marks on the letter before them, and what is not seen at all. */
const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/u;
/** What no line begins with. */
const CLOSING = /^[、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】,.:;!?)\]}%]/u;
/** What no line ends with. */
const OPENING = /[‘“（〔［｛〈《「『【([{]$/u;
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';
/** Latin letters and the usual punctuation, each in one column: most texts have no other. */
const LATIN = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027]*$/;
const lengthOf = ({ length }) => length;
/** How many columns a text takes. */
function widthOf(text) {
    if (LATIN.test(text))
        return text.length;
    return countColumns(text);
}
function countColumns(text) {
    let width = 0;
    for (const character of text) {
        if (WITHOUT_WIDTH.test(character))
            continue;
        width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
/** A text taken apart where a line may end: at blanks, and beside wide letters. */
function piecesOf(text) {
    const words = text.match(/[^ ]+ *|^ +/g) ?? [];
    if (LATIN.test(text))
        return words;
    const pieces = [];
    for (const word of words) {
        let piece = '';
        let isWide = false;
        for (const character of word) {
            const isNextWide = WIDE.test(character);
            const mayBreak = piece !== '' &&
                (isWide || isNextWide) &&
                !CLOSING.test(character) &&
                !OPENING.test(piece) &&
                !WITHOUT_WIDTH.test(character);
            if (mayBreak) {
                pieces.push(piece);
                piece = '';
            }
            piece += character;
            if (!WITHOUT_WIDTH.test(character))
                isWide = isNextWide;
        }
        pieces.push(piece);
    }
    return pieces;
}
/**
 * A text in lines of at most `columns`; a longer word has a line of its own. A name that is isolated
 * is so in each of its lines.
 * @param first What the first line begins with, and `next` what each further one does.
 */
function wrap(text, columns, first = '', next = first) {
    const lines = [];
    let line = first;
    let width = widthOf(first);
    let isEmpty = true;
    const columnsOf = LATIN.test(text) ? lengthOf : countColumns;
    for (const piece of piecesOf(text)) {
        if (!isEmpty && width + columnsOf(piece.trimEnd()) > columns) {
            // each line is a paragraph of its own to who lays out letters from right to left
            const isOpen = line.lastIndexOf(ISOLATE) > line.lastIndexOf(END_OF_ISOLATE);
            lines.push(line.trimEnd() + (isOpen ? END_OF_ISOLATE : ''));
            line = isOpen ? next + ISOLATE : next;
            width = widthOf(next);
        }
        line += piece;
        width += columnsOf(piece);
        isEmpty = false;
    }
    lines.push(line.trimEnd());
    return lines.join('\n');
}

export { widthOf, wrap };
