// in: the moment at which the element is defined.
// out: which elements stood on the page before it, and whether these can wait before they draw a placeholder.
// knows nothing of: state, what is drawn.
import { hasFallback } from '../dom/light-dom.js';
import { prioritizeAll } from './render-queue.js';

/** Longer than that nobody waits, in ms. */
const LONG = 1000;

let upgrading = false;
let over = false;
const end = (): void => {
  over = true;
  prioritizeAll();
};

/**
 * Runs `define`, which defines the element. Where the page has been painted without those that are on it, its text moves once in any
 * case, and they need not draw a placeholder for an answer that comes at once. Where it has not, the first frame is to have their heights.
 */
export function trackUpgrade(define: () => void): void {
  upgrading = 'onpagereveal' in globalThis; // it comes before the first frame, https://html.spec.whatwg.org/#reveal
  if (upgrading) {
    addEventListener('pagereveal', end, { once: true });
    setTimeout(end, LONG);
  }
  define();
  upgrading = false;
}

/** Tells from now on whether the element that is being made can wait; it cannot where that would hide something of the page's own. */
export function mayDelayPlaceholder(host: Element): () => boolean {
  const waits = upgrading && !host.firstElementChild && !hasFallback(host);
  return () => waits && !over;
}
