// Elements draw in turn: those of one page share slices of 8 ms, so that many together never block
// it.
const SLICE = 8;
const waiting = [];
let isDraining = false;
/**
 * Lets the page have its turn. `scheduler` may be the page's own, and yield() rejects in a task
 * of the page that was aborted: then a timer serves.
 */
async function yieldToMain() {
    const { scheduler } = globalThis;
    try {
        if (scheduler?.yield)
            return await scheduler.yield();
    }
    catch {
        // Below
    }
    await new Promise((resolve) => {
        setTimeout(resolve);
    });
}
async function drain() {
    isDraining = true;
    let sliceStart = performance.now();
    for (let draw = waiting.shift(); draw; draw = waiting.shift()) {
        draw();
        await Promise.resolve(); // the element draws in a microtask
        if (performance.now() - sliceStart < SLICE || !waiting.length)
            continue;
        await yieldToMain();
        sliceStart = performance.now();
    }
    isDraining = false;
}
/** Settles when it is one's turn to draw. */
const nextRenderSlot = () => new Promise((resolve) => {
    waiting.push(resolve);
    if (!isDraining)
        void drain();
});

export { nextRenderSlot };
