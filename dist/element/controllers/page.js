import { watch } from '../../loading/config.js';

// in: an element on a page.
// out: a word when something around or inside it changes, and the language that it stands in.
// knows nothing of: what the element makes of it.
/** Tells `watcher` also when the element's children or the languages of its own trees change, or the document has been parsed; returns what ends it and leaves nothing behind. */
function observePage(host, watcher) {
    const { changed } = watcher;
    const { ownerDocument: page } = host;
    const observer = new MutationObserver(changed);
    observer.observe(host, { childList: true, characterData: true, subtree: true });
    for (let root = host.getRootNode(); root && root !== document; root = root.host?.getRootNode()) {
        observer.observe(root, { subtree: true, attributeFilter: ['lang'] }); // the page's own is watched for all elements at once
    }
    if (page.readyState === 'loading')
        page.addEventListener('DOMContentLoaded', changed);
    const unwatch = watch(watcher);
    return () => {
        observer.disconnect();
        page.removeEventListener('DOMContentLoaded', changed);
        unwatch();
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

export { languageOf, observePage };
