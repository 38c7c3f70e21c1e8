import { VerdictError } from '../document/errors.js';
import { isSlug, MAX_NAME_LENGTH, SLUG_HINT } from '../document/limits.js';

// Decides which document to show, from what the page's author wrote: contract, section 1.
const NO_SOURCE = { kind: 'none', key: null };
// Serializers and URL parsers make %7Bslug%7D of it
const SLUG_PLACEHOLDER = /\{slug\}|%7Bslug%7D/gi;
/** A page's own name and password are never part of an address that is fetched. */
function withoutCredentials(address) {
    const url = new URL(address);
    url.username = url.password = '';
    return url.href;
}
/** @throws {TypeError} When that is no address. */
function urlOf({ src, slug, base, baseURI }) {
    const page = withoutCredentials(baseURI);
    if (src === '')
        throw new TypeError('An empty src would be the page itself');
    if (src !== null)
        return new URL(src, page);
    const folder = new URL(base, page);
    const template = base.replace(SLUG_PLACEHOLDER, String(slug));
    if (template === base) {
        folder.pathname = `${folder.pathname.replace(/\/$/, '')}/${slug}.json`;
        return folder;
    }
    const url = new URL(template, page);
    if (url.host !== folder.host)
        throw new TypeError('{slug} stands in the host');
    return url;
}
/** Decides which document to show. `data` wins over `src`, `src` over `slug`. */
function resolveSource(input) {
    const { data, src, slug, base, inline, pending } = input;
    const failed = (code, message) => ({
        kind: 'error',
        key: message,
        inline,
        error: new VerdictError(code, message),
    });
    if (data != null)
        return { kind: 'data', key: data };
    if (src === null && slug === null) {
        if (inline !== null)
            return { kind: 'inline', key: inline };
        if (data === null || pending)
            return NO_SOURCE;
        return failed('config', 'There is nothing to compare: give the element a slug, a src, ' +
            'a child <script type="application/json">, or its data property.');
    }
    if (src === null && !isSlug(slug ?? '')) {
        const quoted = JSON.stringify(slug?.slice(0, MAX_NAME_LENGTH));
        return failed('slug', `The slug ${quoted} is refused: write ${SLUG_HINT}.`);
    }
    try {
        return { kind: 'url', key: urlOf(input).href, inline };
    }
    catch {
        const [name, value] = src === null ? ['base', base] : ['src', src];
        const also = src === null ? 'and {slug} not in its host' : 'or leave it out';
        const message = `${JSON.stringify(value)} is no address: write a URL in ${name}, ${also}.`;
        return failed('config', message);
    }
}
/** Whether two sources ask for the same document with the same snapshot. */
function isSameSource(a, b) {
    if (a.kind !== b.kind || a.key !== b.key)
        return false;
    return !('inline' in a) || a.inline === b.inline;
}

export { isSameSource, resolveSource };
