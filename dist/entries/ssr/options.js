import { SETTINGS, PROPERTIES } from '../../element/properties.js';

/** What stands beside the shadow root; the first one is the default. */
const FALLBACKS = ['short', 'full'];
/**
 * An option of the caller's own, such as a text, a number or a boolean; null for any other. Options
 * may be the query of a request, where names and values are anybody's: only names that are asked
 * for here are read, nothing that they inherit, and no object, whose `toString` may be a text.
 */
function ownOption(options, name) {
    const value = Object.hasOwn(options, name) ? options[name] : null;
    return /^(?:string|number|boolean)$/.test(typeof value) ? value : null;
}
function ownText(options, name) {
    const value = ownOption(options, name);
    return typeof value === 'string' ? value : null;
}
const normalizeFallback = (value) => FALLBACKS.find((fallback) => fallback === value) ?? FALLBACKS[0];
/** The value of each setting, its default where none is given. */
function settingsOf(options) {
    const values = SETTINGS.map((name) => [
        name,
        PROPERTIES[name].normalize(ownOption(options, name)),
    ]);
    return Object.fromEntries(values);
}
/** All options with a value from their lists; null for a text that is not given. */
const normalizeOptions = (options) => ({
    lang: ownText(options, 'lang'),
    slug: ownText(options, 'slug'),
    base: ownText(options, 'base'),
    nonce: ownText(options, 'nonce'),
    fallback: normalizeFallback(ownOption(options, 'fallback')),
    ...settingsOf(options),
});

export { normalizeFallback, normalizeOptions };
