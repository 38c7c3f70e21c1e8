import { sameName } from '../../document/names.js';

// The address of a reviewer on the embedding page: #verdict:<slug>:<reviewer>.
const PATTERN = /^#verdict:([^:]+):(.+)$/;
/** A name as it stands in an address: "Chief Sceptic" is "chief-sceptic". */
const keyOf = (name) => name.toLowerCase().replace(/\s+/g, '-');
/** The page's address, with the reviewer of a comparison as its fragment. */
function addressOf(slug, reviewer) {
    const [page] = document.URL.split('#');
    if (!slug || reviewer === undefined)
        return page ?? '';
    return `${page}#verdict:${encodeURIComponent(slug)}:${encodeURIComponent(keyOf(reviewer))}`;
}
function linkedReviewer() {
    try {
        const [, slug = '', reviewer = ''] = PATTERN.exec(location.hash) ?? [];
        if (!slug)
            return null;
        const key = decodeURIComponent(reviewer);
        return {
            slug: decodeURIComponent(slug),
            isReviewer: (name) => sameName(keyOf(name), keyOf(key)),
        };
    }
    catch {
        return null; // a stray % sign
    }
}

export { addressOf, linkedReviewer };
