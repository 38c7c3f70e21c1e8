import { locales } from '../../../../i18n/locales/all.js';

// The language that a document says it is in.
/** What Intl calls a language, in English or in its own words; undefined where it knows none. */
function nameOf(language, inWordsOf = 'en') {
    const names = new Intl.DisplayNames(inWordsOf, { type: 'language', fallback: 'none' });
    return names.of(language);
}
function isKnown(tag) {
    try {
        const { language } = new Intl.Locale(tag);
        // ISO 639-3 has thousands of three letters, of which Intl knows some
        return language.length === 3 || nameOf(language) !== undefined;
    }
    catch {
        return false;
    }
}
/** The tag of a language by its name: de for German and for Deutsch. */
function tagOf(name) {
    const same = (other) => other?.toLowerCase() === name.toLowerCase();
    return ['en', ...Object.keys(locales)].find((tag) => same(nameOf(tag)) || same(nameOf(tag, tag)));
}
function* unknownLanguage({ comparison: { lang } }) {
    if (lang === undefined || isKnown(lang))
        return;
    const tag = tagOf(lang);
    yield {
        rule: 'unknown-language',
        path: 'lang',
        message: `is ${JSON.stringify(lang)}, which is no known language tag; ` +
            `write ${tag === undefined ? 'one like "en" or "pt-BR"' : `"${tag}"`}`,
    };
}

export { unknownLanguage };
