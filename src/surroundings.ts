// in: an element on a page.
// out: a word when something around or inside it changes, and the language that it stands in.
// knows nothing of: what the element makes of it.
import { watch } from './environment.js';

export interface Attention {
  /** Children, the parsed document, a language, configure() or new strings have changed. */
  readonly changed: () => void;
  /** The page is about to be printed (true), or was (false). */
  readonly print: (printing: boolean) => void;
}

/** Starts to attend; returns what ends it and leaves nothing behind. */
export function attend(host: Element, { changed, print }: Attention): () => void {
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
export function languageOf(element: Element): string {
  for (let node: Element | undefined = element; node; node = (node.getRootNode() as Partial<ShadowRoot>).host) {
    const lang = node.closest('[lang]')?.getAttribute('lang');
    if (lang != null) return lang;
  }
  return '';
}
