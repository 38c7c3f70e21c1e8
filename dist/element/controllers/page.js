import { onChange } from '../../document/changes.js';

// Tells the element when something around or inside it changes.
class PageController {
    #host;
    #callbacks;
    #observer;
    #connection = new AbortController();
    #isSettled = false;
    #timer;
    constructor(host, callbacks) {
        this.#host = host;
        this.#callbacks = callbacks;
        this.#observer = new MutationObserver(callbacks.changed);
    }
    /** Whether the page is loading, or just was, so that a source may still come. */
    get isPending() {
        return !this.#isSettled;
    }
    connect() {
        const host = this.#host;
        const { changed, print, navigate } = this.#callbacks;
        this.#connection = new AbortController();
        const { signal } = this.#connection;
        this.#observer.observe(host, { childList: true, characterData: true, subtree: true });
        // The languages of the trees that it is in
        let root = host.getRootNode();
        while (root) {
            this.#observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
            root = root.host?.getRootNode();
        }
        onChange(changed, signal);
        const onPrint = ({ type }) => {
            print(type === 'beforeprint');
        };
        addEventListener('beforeprint', onPrint, { signal });
        addEventListener('afterprint', onPrint, { signal });
        addEventListener('hashchange', navigate, { signal });
        if (!this.#isSettled)
            this.#whenSettled(signal);
        changed(); // whatever has, while it was elsewhere
    }
    disconnect() {
        this.#observer.disconnect();
        clearTimeout(this.#timer);
        this.#connection.abort();
    }
    #whenSettled(signal) {
        const { readyState, defaultView: page } = this.#host.ownerDocument;
        // After a turn: what hydrates a page sets properties in a task of its own
        const settleSoon = () => {
            this.#timer = setTimeout(() => {
                this.#isSettled = true;
                this.#callbacks.changed();
            });
        };
        if (readyState === 'complete' || !page) {
            settleSoon();
            return;
        }
        page.addEventListener('DOMContentLoaded', this.#callbacks.changed, { signal });
        page.addEventListener('load', settleSoon, { signal });
    }
}

export { PageController };
