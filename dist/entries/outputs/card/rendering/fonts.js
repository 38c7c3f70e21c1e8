import { readFileSync } from 'node:fs';
import { join, dirname } from 'node:path';
import { coverageOf } from './coverage.js';
import { resolveModule } from './packages.js';

// in: texts and their language.
// out: the font files that have every letter of them, of packages that the publisher has installed;
// or which packages to install.
// knows nothing of: cards, what draws them.
/** Fonts for Latin, Greek and Cyrillic letters; the first that is there draws them. */
const LATIN = ['inter', 'noto-sans'];
const SCRIPTS = ('Arabic Armenian Bengali Devanagari Ethiopic Georgian Gujarati Gurmukhi Hebrew Kannada Khmer ' +
    'Lao Malayalam Myanmar Oriya Sinhala Tamil Telugu Thaana Thai').split(' ');
const SYMBOLS = ['noto-sans-symbols', 'noto-sans-symbols-2', 'noto-sans-math'];
const EMOJI = 'noto-emoji';
/** Chinese characters have one code point and a shape in each language, which its font has. */
const CHINESE_CHARACTERS = {
    'noto-sans-sc': 'Chinese',
    'noto-sans-tc': 'traditional Chinese',
    'noto-sans-jp': 'Japanese',
    'noto-sans-kr': 'Korean',
};
const idOf = (script) => `noto-sans-${script.toLowerCase()}`;
/** Some families come without variable weight; one weight of them does. */
const EDITIONS = [
    { scope: '@fontsource-variable', weight: 'wght' },
    { scope: '@fontsource', weight: '400' },
];
/** As npm has them; of the other families there is a variable one. */
const FIXED = ['noto-sans-symbols-2', 'noto-sans-math'];
const packageOf = (id) => `${FIXED.includes(id) ? '@fontsource' : '@fontsource-variable'}/${id}`;
const includes = (ranges, point) => ranges.some(([first, last]) => first <= point && point <= last);
/** Of a `unicode-range`: U+0-FF, U+131 */
function parseRanges(text) {
    return text.split(',').map((range) => {
        const [first = '', last = first] = range.trim().slice(2).split('-');
        return [parseInt(first, 16), parseInt(last, 16)];
    });
}
const families = new Map();
/** The files of a family; none where it is not installed. */
function slicesOf(id) {
    let slices = families.get(id);
    if (!slices)
        families.set(id, (slices = findSlices(id)));
    return slices;
}
function findSlices(id) {
    for (const { scope, weight } of EDITIONS) {
        const index = resolveModule(`${scope}/${id}/unicode.json`);
        if (index === null)
            continue;
        const ranges = JSON.parse(readFileSync(index, 'utf8'));
        return Object.entries(ranges).map(([subset, range]) => {
            const name = `${id}-${subset.replace(/[[\]]/g, '')}-${weight}-normal.woff2`;
            const file = join(dirname(index), 'files', name);
            return { family: id, file, claims: parseRanges(range) };
        });
    }
    return [];
}
function readCoverage(slice) {
    try {
        return coverageOf(readFileSync(slice.file));
    }
    catch {
        return []; // as if it were not installed
    }
}
const found = new Map();
function sliceFor(id, point) {
    const key = `${id} ${point}`;
    let slice = found.get(key);
    if (slice !== undefined)
        return slice;
    slice = null;
    for (const candidate of slicesOf(id)) {
        if (!includes(candidate.claims, point))
            continue;
        candidate.coverage ??= readCoverage(candidate);
        if (!includes(candidate.coverage, point))
            continue;
        slice = candidate;
        break;
    }
    found.set(key, slice);
    return slice;
}
/** The one family of Chinese characters for a card. */
function chineseCharactersFor(text, lang) {
    if (/^zh\b.*\b(?:hant|tw|hk|mo)\b/i.test(lang))
        return 'noto-sans-tc';
    if (/^zh\b/i.test(lang))
        return 'noto-sans-sc';
    if (/^ja\b/i.test(lang) || /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))
        return 'noto-sans-jp';
    if (/^ko\b/i.test(lang) || /\p{Script=Hangul}/u.test(text))
        return 'noto-sans-kr';
    return 'noto-sans-sc';
}
/** Fonts for texts without control characters. */
function fontsFor(texts, lang) {
    const text = texts.join('');
    const chinese = chineseCharactersFor(text, lang);
    const ids = [...LATIN, chinese, ...SCRIPTS.map(idOf), 'noto-sans-kr', ...SYMBOLS, EMOJI];
    const slices = new Set();
    const missing = new Map();
    for (const letter of new Set(text)) {
        if (/[\s\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u.test(letter))
            continue;
        const point = letter.codePointAt(0) ?? 0;
        let slice = null;
        for (const id of ids)
            if ((slice = sliceFor(id, point)))
                break;
        if (slice) {
            slices.add(slice);
            continue;
        }
        const lack = missingFor(letter, chinese);
        missing.set(lack.what, lack);
    }
    const used = new Set([...slices].map(({ family }) => family));
    return {
        slices: [...slices],
        families: ids.filter((id) => used.has(id)),
        missing: [...missing.values()],
    };
}
const isOf = (letter, script) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter);
function missingFor(letter, chinese) {
    const [what, ids] = familiesFor(letter, chinese);
    const packages = ids.filter((id) => !slicesOf(id).length).map(packageOf);
    if (packages.length)
        return { what, packages };
    const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return { what: `${letter} (U+${code})`, packages };
}
function familiesFor(letter, chinese) {
    const isLatin = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(letter);
    const isShared = /[\p{Script=Common}\p{Script=Inherited}]/u.test(letter); // signs, figures
    const hasLatin = LATIN.some((id) => slicesOf(id).length);
    if (!hasLatin && (isLatin || isShared))
        return ['any text', LATIN.slice(0, 1)];
    if (isLatin)
        return ['rare letters', LATIN];
    const script = SCRIPTS.find((name) => isOf(letter, name));
    if (script !== undefined)
        return [`${script} text`, [idOf(script)]];
    if (isOf(letter, 'Hangul'))
        return ['Korean text', ['noto-sans-kr']];
    if (/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\uff00-\uffef]/u.test(letter))
        return [`${CHINESE_CHARACTERS[chinese]} text`, [chinese]];
    if (/\p{Emoji_Presentation}/u.test(letter))
        return ['emoji', [EMOJI]];
    if (isShared)
        return ['symbols', [...SYMBOLS, EMOJI]];
    return ['', []];
}

export { EDITIONS, fontsFor };
