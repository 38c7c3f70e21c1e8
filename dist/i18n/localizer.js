import { onChange } from '../document/changes.js';
import { RIGHT_TO_LEFT } from './direction.js';
import { createFormatters } from './formatters.js';
import { firstValidTag } from './language-tag.js';
import { stringsFor } from './registry.js';
export { addStrings, loadStrings } from './registry.js';

// in: the language that the page asks for.
// out: Localizer: the widget's own texts in it, and its numbers, percents and dates.
// knows nothing of: where the texts stand, comparisons, Lit.
/** More localizers than that are not kept: a server may be asked for any number of languages. */
const MAX_KEPT = 50;
const kept = new Map();
onChange(() => {
    kept.clear();
});
// Within a name these would end its isolate, or turn what stands beside it
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const formOf = (entry, category) => (Object.hasOwn(entry, category) && entry[category]) || entry.other;
/** @param tag The reader's own tag (en-GB), for numbers and dates. */
function createLocalizer(tag) {
    const { lang, strings } = stringsFor(tag);
    const formatters = createFormatters(lang === null ? 'en' : firstValidTag(tag, lang));
    const dir = strings.dir === 'rtl' ? 'rtl' : 'ltr';
    const fill = (value = '') => typeof value === 'number' ? formatters.number(value) : value;
    const known = new Map();
    /** A text taken apart at its braces: every second part is the name of a value. */
    const partsOf = (text) => {
        let parts = known.get(text);
        if (!parts)
            known.set(text, (parts = text.split(/\{(\w+)\}/)));
        return parts;
    };
    return {
        ...formatters,
        lang: lang ?? 'en',
        dir,
        isFallback: lang === null,
        term(key, values) {
            const entry = strings[key];
            const text = typeof entry === 'string' ? entry : formOf(entry, formatters.plural(Number(values?.['n'])));
            if (!values)
                return text;
            let filled = '';
            partsOf(text).forEach((part, i) => {
                filled += i % 2 ? fill(values[part]) : part;
            });
            return filled;
        },
        isolate(name) {
            const plain = name.replace(BIDI_CONTROLS, '');
            const isMarked = dir === 'rtl' || plain.includes('`') || RIGHT_TO_LEFT.test(plain);
            return isMarked ? `\u2068${plain}\u2069` : plain;
        },
    };
}
/** The localizer of the nearest language that is there, English when none is. */
function localizerFor(tag) {
    let localizer = kept.get(tag);
    if (!localizer) {
        if (kept.size >= MAX_KEPT)
            kept.clear();
        kept.set(tag, (localizer = createLocalizer(tag)));
    }
    return localizer;
}

export { localizerFor };
