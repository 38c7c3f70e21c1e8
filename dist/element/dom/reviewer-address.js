import { absolute } from '../../document/links.js';
import { sameName } from '../../document/names.js';

// The address of a reviewer on the embedding page: #verdict:<slug>:<reviewer>.
const PATTERN = /^#verdict:([^:]+):(.+)$/;
/** A name as it stands in an address: "Chief Sceptic" is "chief-sceptic". */
const keyOf = (name) => name.toLowerCase().replace(/\s+/g, '-');
/** A half of a surrogate pair alone has no place in an address. */
const encode = (text) => encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
/** Addresses that lead nowhere from elsewhere: those of frames without a file of their own. */
const NOWHERE = /^(?:about|blob|data):/;
/** Fragments in which a page keeps which of its views is shown. */
const ROUTE = /#!?\//;
/**
 * Where a reader finds a comparison again, and a reviewer of it: the page's address, with the
 * reviewer as its fragment where it has room for one.
 */
function addressOf(slug, reviewer, { url, reviewers }) {
    const { URL: address, baseURI } = document;
    const isNowhere = NOWHERE.test(address);
    if (isNowhere || ROUTE.test(address)) {
        if (url)
            return absolute(url, baseURI);
        return isNowhere ? baseURI : address;
    }
    const [page = ''] = address.split('#');
    if (!slug || reviewer === undefined)
        return page;
    const key = keyOf(reviewer);
    const isAlone = reviewers.filter(({ name }) => sameName(keyOf(name), key)).length === 1;
    return `${page}#verdict:${encode(slug)}:${encode(isAlone ? key : reviewer)}`;
}
function linkedReviewer() {
    try {
        const [, slug = '', reviewer = ''] = PATTERN.exec(location.hash) ?? [];
        if (!slug)
            return null;
        const named = decodeURIComponent(reviewer);
        return {
            slug: decodeURIComponent(slug),
            indexIn(reviewers) {
                const find = (form) => reviewers.findIndex(({ name }) => sameName(form(name), form(named)));
                const exact = find(String);
                return exact < 0 ? find(keyOf) : exact;
            },
        };
    }
    catch {
        return null; // a stray % sign
    }
}

export { addressOf, linkedReviewer };
