import en from './locales/en.js';
import { announce } from '../loading/config.js';
import { createRequestPool } from '../loading/request-pool.js';

// in: the language that the page asks for.
// out: Words: the widget's own texts in it, and its numbers, percents and dates.
// knows nothing of: where the words stand, comparisons, Lit.
const loaders = {
    ar: () => import('./locales/ar.js'),
    de: () => import('./locales/de.js'),
    es: () => import('./locales/es.js'),
    fr: () => import('./locales/fr.js'),
    he: () => import('./locales/he.js'),
    it: () => import('./locales/it.js'),
    ja: () => import('./locales/ja.js'),
    pt: () => import('./locales/pt.js'),
    zh: () => import('./locales/zh.js'),
};
const LOAD_TIMEOUT = 3000;
const tables = new Map([['en', en]]);
const overrides = new Map();
const made = new Map();
const ask = createRequestPool();
// Marks a name inside a sentence; the view makes a <bdi> of it (https://www.w3.org/International/articles/inline-bidi-markup/)
const isolate = (text) => `\u2068${text}\u2069`;
function once(make) {
    let made;
    return () => (made ??= make());
}
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/**
 * Numbers, percents, dates and plural forms. The first Intl format of a page costs Chromium 12 to 20 ms, whichever it is;
 * English, built in as it is, needs none for what stands in most comparisons.
 */
function createFigures(tag) {
    const plain = /^en(?:-US)?$/.test(tag);
    const numbers = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }));
    const percents = once(() => new Intl.NumberFormat(tag, { style: 'percent' }));
    const dates = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
    const plurals = once(() => new Intl.PluralRules(tag));
    return {
        number: (value) => plain && value < 1000 && Number.isInteger(value) ? `${value}` : numbers().format(value),
        /** @param share Whole percent, 0 to 100. */
        percent: (share) => (plain ? `${share}%` : percents().format(share / 100)),
        /** @param date ISO date. */
        date(date) {
            const [year, month = 1, day] = date.split('-').map(Number);
            return plain ? `${MONTHS[month - 1]} ${day}, ${year}` : dates().format(new Date(date));
        },
        plural: (n) => plain ? (n === 1 ? 'one' : 'other') : plurals().select(n),
    };
}
/** @param lang The language of the texts. @param tag The reader's own tag (en-GB), for numbers and dates. */
function createLocalizer(lang, tag, strings) {
    const figures = createFigures(tag);
    const fill = (value = '') => typeof value === 'number' ? figures.number(value) : value;
    const known = new Map();
    /** A text taken apart: every other part is a name that stood in braces. */
    function partsOf(text) {
        let parts = known.get(text);
        if (!parts)
            known.set(text, (parts = text.split(/\{(\w+)\}/)));
        return parts;
    }
    return {
        lang,
        dir: strings.dir === 'rtl' ? 'rtl' : 'ltr',
        ...figures,
        /** The text at `key`, its braces filled in; numbers are formatted, and `n` chooses the plural form. */
        term(key, values) {
            const entry = strings[key] ?? en[key]; // addStrings may have been given an undefined
            if (!values && typeof entry === 'string')
                return entry;
            const text = typeof entry === 'string'
                ? entry
                : (entry[figures.plural(Number(values?.['n']))] ?? entry.other);
            return partsOf(text)
                .map((part, i) => (i % 2 ? fill(values?.[part]) : part))
                .join('');
        },
    };
}
const parents = (tag) => tag.split('-').map((_, i, parts) => parts
    .slice(0, parts.length - i)
    .join('-')
    .toLowerCase());
/**
 * Adds a language, or changes some words of one; what is left out stays, or is English.
 * @param lang BCP 47 tag of the language, such as `nl`.
 */
function addStrings(lang, strings) {
    const key = lang.toLowerCase();
    overrides.set(key, { ...overrides.get(key), ...strings });
    made.clear();
    announce();
}
/** The first of `tags` that Intl takes. */
function valid(...tags) {
    for (const tag of tags) {
        try {
            return Intl.getCanonicalLocales(tag)[0] ?? 'en';
        }
        catch {
            /* the next one */
        }
    }
    return 'en';
}
/** Makes a language's words ready; undefined when there is nothing to wait for. English stands in for a file that does not come. */
function loadWords(tag) {
    const lang = parents(tag).find((parent) => !tables.has(parent) && Object.hasOwn(loaders, parent));
    return lang === undefined
        ? lang
        : ask(lang, { signal: new AbortController().signal, timeout: LOAD_TIMEOUT, fresh: false }, async () => {
            const file = await loaders[lang]?.();
            if (file)
                tables.set(lang, file.default);
            made.clear();
            announce();
        }).catch(() => {
            delete loaders[lang];
        });
}
/** The words of the nearest language that is there, English when none is. */
function localizerFor(tag) {
    const known = made.get(tag);
    if (known)
        return known;
    const chain = parents(tag).filter((lang) => tables.has(lang) || overrides.has(lang));
    const strings = Object.assign({}, en, ...chain.reverse().flatMap((lang) => [tables.get(lang), overrides.get(lang)]));
    const lang = chain.at(-1) ?? 'en';
    const words = createLocalizer(lang, chain.length ? valid(tag, lang) : lang, strings);
    made.set(tag, words);
    return words;
}

export { addStrings, isolate, loadWords, localizerFor };
