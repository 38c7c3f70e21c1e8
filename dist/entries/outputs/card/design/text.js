import { directionOf, RIGHT_TO_LEFT } from '../../../../i18n/direction.js';

// Texts of anybody as they are set on a card: in one line, cut between graphemes.
/** More of a text is not looked at: no card has room for it. */
const MAX_GRAPHEMES = 200;
const ELLIPSIS = '…';
/** What turns the text beside it, and what no font draws. */
const UNSEEN = /[\u202a-\u202e\p{Cs}\p{Co}\p{Cn}]/gu;
/** The same of what is not seen, but for what joins letters, chooses their shape or isolates. */
const IGNORED = /(?![\p{Join_Control}\p{Variation_Selector}\p{Bidi_Control}])\p{Default_Ignorable_Code_Point}/gu;
/**
 * Skin tones, key caps and what joins several emoji to one: the files of a font part them, and half
 * of a sequence would be a box. Each emoji stands for itself then.
 */
const EMOJI_SEQUENCES = /\u20e3|\p{Emoji_Modifier}|(?<=\p{Extended_Pictographic}\ufe0f?)\u200d/gu;
/** More marks on one letter would run over the lines above and below. */
const STACKED_MARKS = /(\p{M}{6})\p{M}+/gu;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
function cuttable(raw) {
    const line = raw
        .normalize('NFC')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .replace(EMOJI_SEQUENCES, '')
        .replace(UNSEEN, '')
        .replace(IGNORED, '')
        .replace(STACKED_MARKS, '$1')
        .trim();
    const starts = [];
    for (const { index } of segmenter.segment(line)) {
        starts.push(index);
        if (starts.length > MAX_GRAPHEMES)
            break;
    }
    const cut = (length) => {
        const end = starts[length];
        return end === undefined ? line : `${line.slice(0, end).trimEnd()}${ELLIPSIS}`;
    };
    return { text: cut(MAX_GRAPHEMES), length: Math.min(starts.length, MAX_GRAPHEMES), cut };
}
/**
 * That of its language, or else of its first letter or mark of direction
 * (https://www.unicode.org/reports/tr9/#P2).
 */
function textDirection(text, lang) {
    if (directionOf(text, lang) === 'rtl')
        return 'rtl';
    const strong = /[\p{L}\u200e\u200f]/u.exec(text)?.[0] ?? '';
    return strong === '\u200f' || RIGHT_TO_LEFT.test(strong) ? 'rtl' : 'ltr';
}

export { cuttable, textDirection };
