// Language tags as pages write them: BCP 47, or the name of a server's locale (de_DE.UTF-8).
/**
 * No tag in use is longer (RFC 5646, 4.4.1); a longer one is cut, so that each takes bounded time.
 */
const MAX_LENGTH = 35;
function canonical(tag) {
    try {
        return Intl.getCanonicalLocales(tag)[0];
    }
    catch {
        return undefined;
    }
}
/** A tag and its parents, from the most specific on: zh-hant-tw, zh-hant, zh. */
function tagChain(tag) {
    const subtags = tag.slice(0, MAX_LENGTH).replaceAll('_', '-').toLowerCase().split('-');
    return subtags.map((_, i) => subtags.slice(0, subtags.length - i).join('-'));
}
/** The chain of what Intl calls the same language by its present name: he for iw, de for deu. */
function canonicalChain(tag) {
    const found = canonical(tagChain(tag)[0] ?? '');
    return found === undefined ? [] : tagChain(found);
}
/** The first of `tags` that Intl takes, else English. */
function firstValidTag(...tags) {
    for (const tag of tags) {
        const found = canonical(tag.slice(0, MAX_LENGTH).replaceAll('_', '-'));
        if (found !== undefined)
            return found;
    }
    return 'en';
}

export { canonicalChain, firstValidTag, tagChain };
