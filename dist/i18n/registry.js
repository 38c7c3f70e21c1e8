import { notifyOfChange } from '../document/changes.js';
import { warnOnce } from '../document/log.js';
import { tagChain, canonicalChain } from './language-tag.js';
import en from './locales/en.js';
import { localeLoaders } from './locales/index.js';

// Which languages are there: built in (English), loaded when they are used, or added by a page.
/** Nobody waits longer for words, in ms. */
const MAX_WAIT = 300;
const loaded = new Map([['en', en]]);
const added = new Map();
/** What is asked for, and still waited for. */
const requests = new Map();
const isKnown = (lang) => loaded.has(lang) || added.has(lang);
const isLoadable = (lang) => Object.hasOwn(localeLoaders, lang);
/**
 * The languages that a tag may mean, from the most specific on, as far as they are known or can
 * be.
 */
function languagesOf(tag) {
    const spoken = (lang) => isKnown(lang) || isLoadable(lang);
    const chain = tagChain(tag).filter(spoken);
    return chain.length ? chain : canonicalChain(tag).filter(spoken);
}
async function load(lang) {
    try {
        const locale = await localeLoaders[lang]?.();
        if (locale)
            loaded.set(lang, locale.default);
        notifyOfChange();
    }
    catch {
        // English stands in for a file that does not come, and it is not asked for again
        warnOnce(`The words of "${lang}" could not be loaded: English stands in.`);
    }
}
/**
 * Loads the language of a tag. What is returned settles once the words are there, but after
 * 300 ms at the latest (contract, section 1); undefined when there is nothing to wait for.
 */
function loadStrings(tag) {
    const lang = languagesOf(tag).find(isLoadable);
    if (lang === undefined)
        return undefined;
    if (!requests.has(lang)) {
        const timeout = new Promise((resolve) => setTimeout(resolve, MAX_WAIT));
        const request = Promise.race([load(lang), timeout]);
        requests.set(lang, request);
        void request.then(() => requests.set(lang, undefined));
    }
    return requests.get(lang);
}
/** The words for a tag with the language they are in; English where there is no such language. */
function stringsFor(tag) {
    const chain = languagesOf(tag).filter(isKnown);
    const strings = { ...en };
    for (const lang of chain.reverse())
        Object.assign(strings, loaded.get(lang), added.get(lang));
    return { lang: chain.at(-1) ?? null, strings };
}
/** A text or a set of plural forms that can be used; undefined for what was left untranslated. */
function usable(entry) {
    if (typeof entry === 'string')
        return entry || undefined;
    if (!entry || typeof entry !== 'object')
        return undefined;
    const forms = Object.entries(entry).filter(([, form]) => typeof form === 'string' && form);
    const plural = Object.fromEntries(forms);
    return plural.other ? plural : undefined;
}
/**
 * Adds a language, or changes some words of one. What is left out, empty, or no text (a plural
 * without its form `other`) stays as it was, or is English; the console names it.
 * @param lang BCP 47 tag of the language, such as `nl`.
 */
function addStrings(lang, strings) {
    const key = tagChain(lang)[0] ?? '';
    const words = {};
    const refused = [];
    for (const [name, entry] of Object.entries(Object(strings))) {
        const word = usable(entry);
        if (word !== undefined)
            words[name] = word;
        else if (entry != null && entry !== '')
            refused.push(name);
    }
    if (refused.length) {
        warnOnce(`addStrings("${lang}"): neither a text nor a plural with "other": ${refused.join()}.`);
    }
    added.set(key, { ...added.get(key), ...words });
    notifyOfChange();
}

export { addStrings, loadStrings, stringsFor };
