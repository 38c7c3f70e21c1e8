// in: elements that want to draw.
// out: their turns: those of one page share slices of 8 ms, so that many together never block it.
// knows nothing of: what is drawn.
const SLICE = 8;
const waiting = [];
let running = false;
/** `scheduler` may be the page's own, and yield() rejects in a task of the page that was aborted: a timer does too. */
async function pause() {
    const { scheduler } = globalThis;
    try {
        if (scheduler)
            return await scheduler.yield();
    }
    catch { /* below */ }
    await new Promise((resolve) => { setTimeout(resolve); });
}
async function run() {
    running = true;
    let start = performance.now();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
        next();
        await Promise.resolve(); // lets the element draw
        if (waiting.length && performance.now() - start > SLICE) {
            await pause();
            start = performance.now();
        }
    }
    running = false;
}
/** Settles when it is this element's turn to draw. */
const turn = () => new Promise((resolve) => {
    waiting.push(resolve);
    if (!running)
        void run();
});

export { turn };
