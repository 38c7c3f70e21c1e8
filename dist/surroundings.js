import { watch } from './environment.js';

// in: an element on a page.
// out: a word when something around or inside it changes, and the language that it stands in.
// knows nothing of: what the element makes of it.
/** Starts to attend; returns what ends it and leaves nothing behind. */
function attend(host, { changed, print }) {
    const children = new MutationObserver(changed);
    children.observe(host, { childList: true, characterData: true, subtree: true });
    const unwatch = watch(changed);
    const end = new AbortController();
    const { signal } = end;
    host.ownerDocument.addEventListener('DOMContentLoaded', changed, { signal });
    addEventListener('beforeprint', () => { print(true); }, { signal });
    addEventListener('afterprint', () => { print(false); }, { signal });
    return () => {
        children.disconnect();
        unwatch();
        end.abort();
    };
}
/** The nearest `lang`, also outside the shadow trees that the element is in; empty when there is none. */
function languageOf(element) {
    for (let node = element; node; node = node.getRootNode().host) {
        const lang = node.closest('[lang]')?.getAttribute('lang');
        if (lang != null)
            return lang;
    }
    return '';
}

export { attend, languageOf };
