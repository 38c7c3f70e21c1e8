// in: an element on a page.
// out: a word when something around or inside it changes, and the language that it stands in.
// knows nothing of: what the element makes of it.
import { watch, type Watcher } from '../../loading/config.js';

/** Tells `watcher` also when the element's children or the languages of its own trees change, or the document has been parsed; returns what ends it and leaves nothing behind. */
export function observePage(host: Element, watcher: Watcher): () => void {
  const { changed } = watcher;
  const { ownerDocument: page } = host;
  const observer = new MutationObserver(changed);
  observer.observe(host, { childList: true, characterData: true, subtree: true });
  for (
    let root: Node | undefined = host.getRootNode();
    root && root !== document;
    root = (root as Partial<ShadowRoot>).host?.getRootNode()
  ) {
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] }); // the page's own is watched for all elements at once
  }
  if (page.readyState === 'loading') page.addEventListener('DOMContentLoaded', changed);
  const unwatch = watch(watcher);
  return () => {
    observer.disconnect();
    page.removeEventListener('DOMContentLoaded', changed);
    unwatch();
  };
}

/** The nearest `lang`, also outside the shadow trees that the element is in; empty when there is none. */
export function languageOf(element: Element): string {
  for (
    let node: Element | undefined = element;
    node;
    node = (node.getRootNode() as Partial<ShadowRoot>).host
  ) {
    const lang = node.closest('[lang]')?.getAttribute('lang');
    if (lang != null) return lang;
  }
  return '';
}
