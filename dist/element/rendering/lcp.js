import { yieldToMain } from './render-queue.js';

// in: an element whose first comparison has come, or has just been drawn.
// out: whether it leads its page, and the layout of what it has drawn in a task of its own.
// knows nothing of: what is drawn.
/** Whether it is the only one of its kind on the page, and in the window: left to content-visibility, that would take the browser another pass. */
function isLcpCandidate(element) {
    const { ownerDocument: page } = element;
    if (page.readyState === 'loading' || page.querySelectorAll(element.localName).length !== 1)
        return false;
    const { top, bottom } = element.getBoundingClientRect();
    return bottom >= 0 && top < innerHeight;
}
const laidOut = new WeakSet();
/** Lays out the first comparison that `element` has drawn, so that layout and painting are not one task. Later ones take less. */
async function forceLayout(element) {
    if (laidOut.has(element))
        return;
    laidOut.add(element);
    await yieldToMain();
    element.getBoundingClientRect();
}

export { forceLayout, isLcpCandidate };
