import { fit } from './fit.js';
import { WIDTH, GAP, COLUMN, SIGN, BADGE_GAP, BADGE_PADDING, CAPTION_GAP, TAG_PADDING, LINE, ANSWER_BORDER, ANSWER_PADDING } from './measures.js';
import { textDirection, cuttable } from './text.js';

const REGULAR = 400;
const BOLD = 650;
const settings = (first, ...others) => [
    { size: first },
    ...others.map((size) => ({ size })),
];
/** Fits all texts of a card; the short ones first, since the others have the room beside them. */
async function compose(renderer, facts) {
    const { dir, lang, tools } = facts;
    const short = (text, size, weight, width = COLUMN / 2) => ({
        content: cuttable(text),
        settings: settings(size),
        weight,
        width,
        dir,
    });
    const words = await fit(renderer, {
        badge0: short(tools[0].badge, 28, BOLD),
        badge1: short(tools[1].badge, 28, BOLD),
        sponsored0: short(tools[0].sponsored, 22, REGULAR),
        sponsored1: short(tools[1].sponsored, 22, REGULAR),
        updated: short(facts.updated, 26, REGULAR, WIDTH / 2),
    });
    const name = ({ name: content }, tag) => ({
        content,
        settings: settings(42, 36),
        weight: BOLD,
        width: tag ? COLUMN - tag - 2 * (TAG_PADDING + LINE) - CAPTION_GAP : COLUMN,
        dir: textDirection(content.text, lang),
    });
    const caption = ({ caption: content }, badge) => ({
        content,
        settings: settings(28, 24),
        weight: REGULAR,
        width: badge ? COLUMN - badge - SIGN - BADGE_GAP - 2 * BADGE_PADDING - CAPTION_GAP : COLUMN,
        dir,
    });
    const texts = await fit(renderer, {
        eyebrow: {
            content: facts.eyebrow,
            settings: settings(28),
            weight: REGULAR,
            width: WIDTH,
            dir: textDirection(facts.eyebrow.text, lang),
        },
        title: {
            content: facts.title,
            settings: [{ size: 64 }, { size: 56 }, { size: 46, lines: 2 }],
            weight: BOLD,
            width: WIDTH,
            dir: textDirection(facts.title.text, lang),
        },
        answer: {
            content: facts.answer,
            settings: settings(42, 36, 32),
            weight: BOLD,
            width: WIDTH - ANSWER_BORDER - 2 * ANSWER_PADDING,
            dir,
        },
        source: {
            content: facts.source,
            settings: settings(26),
            weight: REGULAR,
            width: WIDTH - words.updated.width - GAP,
            dir,
        },
        name0: name(tools[0], words.sponsored0.width),
        name1: name(tools[1], words.sponsored1.width),
        caption0: caption(tools[0], words.badge0.width),
        caption1: caption(tools[1], words.badge1.width),
    });
    return { facts, texts: { ...words, ...texts } };
}

export { compose };
