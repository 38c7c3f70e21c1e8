// What an element stands in.

/** The window of a page, also where <img name=defaultView> hides it. */
export const windowOf = (page: Document): (Window & typeof globalThis) | null =>
  page === document ? window : page.defaultView;

/** Opens what an element is folded into, as a browser does for a fragment of its own. */
export function reveal(element: HTMLElement): void {
  for (let node: HTMLElement | null = element; node; node = node.parentElement) {
    if (node.localName === 'details') node.setAttribute('open', '');
    if ((node.hidden as unknown) === 'until-found') node.hidden = false;
  }
}
