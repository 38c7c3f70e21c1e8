// Tells the element when something around or inside it changes.
import { onChange } from '../../document/changes.js';

export interface PageCallbacks {
  /** Something that the element may depend on has changed: children, a language, configure(). */
  readonly changed: () => void;
  /** The page is about to be printed (true), or was (false). */
  readonly print: (isPrinting: boolean) => void;
  /** The page's address has another fragment. */
  readonly navigate: () => void;
}

export class PageController {
  readonly #host: Element;
  readonly #callbacks: PageCallbacks;
  readonly #observer: MutationObserver;
  #connection = new AbortController();
  #isSettled = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Element, callbacks: PageCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    this.#observer = new MutationObserver(callbacks.changed);
  }

  /** Whether the page is loading, or just was, so that a source may still come. */
  get isPending(): boolean {
    return !this.#isSettled;
  }

  connect(): void {
    const host = this.#host;
    const { changed, print, navigate } = this.#callbacks;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#observer.observe(host, { childList: true, characterData: true, subtree: true });
    // The languages of the trees that it is in
    let root: Node | undefined = host.getRootNode();
    while (root) {
      this.#observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
      root = (root as Partial<ShadowRoot>).host?.getRootNode();
    }
    onChange(changed, signal);
    const onPrint = ({ type }: Event): void => {
      print(type === 'beforeprint');
    };
    addEventListener('beforeprint', onPrint, { signal });
    addEventListener('afterprint', onPrint, { signal });
    addEventListener('hashchange', navigate, { signal });
    if (!this.#isSettled) this.#whenSettled(signal);
    changed(); // whatever has, while it was elsewhere
  }

  disconnect(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#connection.abort();
  }

  #whenSettled(signal: AbortSignal): void {
    const { readyState, defaultView: page } = this.#host.ownerDocument;
    // After a turn: what hydrates a page sets properties in a task of its own
    const settleSoon = (): void => {
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
