// in: an element whose first comparison has come, or has just been drawn.
// out: whether it leads its page, and the layout of what it has drawn in a task of its own.
// knows nothing of: what is drawn.
import { yieldToMain } from './render-queue.js';

/** Whether it is the only one of its kind on the page, and in the window: left to content-visibility, that would take the browser another pass. */
export function isLcpCandidate(element: Element): boolean {
  const { ownerDocument: page } = element;
  if (page.readyState === 'loading' || page.querySelectorAll(element.localName).length !== 1)
    return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom >= 0 && top < innerHeight;
}

const laidOut = new WeakSet<Element>();

/** Lays out the first comparison that `element` has drawn, so that layout and painting are not one task. Later ones take less. */
export async function forceLayout(element: HTMLElement): Promise<void> {
  if (laidOut.has(element)) return;
  laidOut.add(element);
  await yieldToMain();
  element.getBoundingClientRect();
}
