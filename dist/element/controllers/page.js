import { bare } from '../../document/bare.js';
import { onChange } from '../../document/changes.js';
import { windowOf } from '../dom/surroundings.js';

// Tells the element when something around or inside it changes.
/** Where a language may change. */
const LANGUAGES = bare({ subtree: true, attributeFilter: ['lang'] });
const connected = new Set();
const changedAll = () => {
    connected.forEach(({ changed }) => {
        changed();
    });
};
/** What the reader does: the last three scroll, or may do so. */
const HEARD = ['beforeprint', 'afterprint', 'hashchange', 'click', 'wheel', 'touchmove', 'keydown'];
function hear({ type, target }) {
    const isClick = type === 'click';
    // A link to where the page is already changes no address, but a browser scrolls there again
    if (isClick && target.closest?.('a')?.href !== location.href)
        return;
    connected.forEach(({ print, navigate }) => {
        if (/print/.test(type))
            print(type === 'beforeprint');
        else
            navigate(isClick || type === 'hashchange');
    });
}
/** One observer and a few listeners serve all elements of the page, and go with the last. */
function watchPage() {
    const observer = new MutationObserver(changedAll);
    observer.observe(document, LANGUAGES);
    // Safari would wait for one that is not passive before it scrolls
    for (const type of HEARD)
        addEventListener(type, hear, bare({ passive: true }));
    const connection = new AbortController();
    onChange(changedAll, connection.signal);
    return () => {
        observer.disconnect();
        for (const type of HEARD)
            removeEventListener(type, hear);
        connection.abort();
    };
}
let unwatchPage;
function subscribe(callbacks) {
    unwatchPage ??= watchPage();
    connected.add(callbacks);
}
function unsubscribe(callbacks) {
    connected.delete(callbacks);
    if (connected.size)
        return;
    unwatchPage?.();
    unwatchPage = undefined;
}
class PageController {
    #host;
    #callbacks;
    #observer;
    #isSettled = false;
    #timer;
    constructor(host, callbacks) {
        this.#host = host;
        this.#callbacks = callbacks;
    }
    /** Whether the page is loading, or just was, so that a source may still come. */
    get isPending() {
        return !this.#isSettled;
    }
    connect() {
        const host = this.#host;
        const { changed } = this.#callbacks;
        this.#observer = new MutationObserver(changed);
        this.#observer.observe(host, bare({ childList: true, characterData: true, subtree: true }));
        // The languages of the trees that it is in; the page's own are watched for all at once
        let root = host.getRootNode();
        while (root && root !== document) {
            this.#observer.observe(root, LANGUAGES);
            root = root.host?.getRootNode();
        }
        subscribe(this.#callbacks);
        this.#whenSettled();
        changed(); // whatever has, while it was elsewhere
    }
    disconnect() {
        const page = windowOf(this.#host.ownerDocument);
        this.#observer?.disconnect();
        clearTimeout(this.#timer);
        page?.removeEventListener('DOMContentLoaded', this.#callbacks.changed);
        page?.removeEventListener('load', this.#settleSoon);
        unsubscribe(this.#callbacks);
    }
    #whenSettled() {
        if (this.#isSettled)
            return;
        const { ownerDocument } = this.#host;
        const page = windowOf(ownerDocument);
        if (ownerDocument.readyState === 'complete' || !page) {
            this.#settleSoon();
            return;
        }
        page.addEventListener('DOMContentLoaded', this.#callbacks.changed);
        page.addEventListener('load', this.#settleSoon);
    }
    /** After a turn: what hydrates a page sets properties in a task of its own. */
    #settleSoon = () => {
        this.#timer = setTimeout(() => {
            this.#isSettled = true;
            this.#callbacks.changed();
        });
    };
}

export { PageController };
