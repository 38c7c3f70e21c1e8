import { inlineJson } from '../dom/light-dom.js';
import { configuration } from '../../loading/config.js';

// in: an element with what its page's author wrote there.
// out: SourceInput, of which what was written together stays together: inline JSON with the source beside it, relative addresses with the page's.
// knows nothing of: which of it wins, network, Lit.
const known = new WeakMap();
/**
 * What `host` asks for. Its addresses are relative to the page's address of when they were set, as those of an `<img>` are, and
 * its inline JSON is nothing to another `src` or `slug` than the one that it was written for.
 * @param again Whether a source was set since this was last asked.
 */
function askedOf(host, again) {
    const { data, src, slug, ownerDocument: page } = host;
    const asked = src ?? slug;
    const base = host.base ?? configuration().base;
    const inline = inlineJson(host);
    const before = known.get(host);
    const written = {
        page,
        base,
        inline,
        baseURI: before && !again && before.base === base && before.page === page
            ? before.baseURI
            : host.baseURI,
        of: before?.inline === inline && before.of !== null ? before.of : asked,
    };
    known.set(host, written);
    return {
        data,
        src,
        slug,
        base,
        baseURI: written.baseURI,
        inline: asked === null || asked === written.of ? inline : null,
        parsing: page.readyState === 'loading',
    };
}

export { askedOf };
