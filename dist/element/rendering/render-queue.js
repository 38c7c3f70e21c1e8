// in: elements that want to draw.
// out: their turns: those of one page share slices of 8 ms, so that many together never block it; who can wait lets others go first.
// knows nothing of: what is drawn.
const SLICE = 8;
/** While others draw within it, in ms, whoever can wait does so: what comes within it is taken to come at once (https://web.dev/articles/rail). */
const CALM = 100;
/** Of so many, those that come within a frame, in ms, are drawn together: nobody sees them before. */
const MANY = 10;
const FRAME = 16;
const ready = [];
const patient = new Map();
let running = false;
let wake = () => {
    /* nobody sleeps */
};
const sleep = (time) => new Promise((resolve) => {
    setTimeout(resolve, time);
});
/** Lets the page have its turn. `scheduler` may be the page's own, and yield() rejects in a task of the page that was aborted: a timer does too. */
async function yieldToMain() {
    const { scheduler } = globalThis;
    try {
        if (scheduler)
            return await scheduler.yield();
    }
    catch {
        /* below */
    }
    await sleep();
}
async function run() {
    running = true;
    let start = performance.now(); // of this slice
    let last = start; // when anybody drew who could not wait
    for (let paused = false; ready.length || patient.size;) {
        const now = performance.now();
        const calm = ready.length ? 0 : last + CALM - now;
        if (calm > 0) {
            await new Promise((resolve) => {
                wake = resolve;
                setTimeout(resolve, calm);
            });
            if (ready.length + patient.size > MANY)
                await sleep(FRAME);
            start = performance.now();
        }
        else if (now - start > SLICE && !paused) {
            await yieldToMain();
            start = performance.now();
            paused = true;
        }
        else {
            if (ready.length)
                last = now;
            else
                prioritize(patient.keys().next().value);
            ready.shift()?.();
            await Promise.resolve(); // lets the element draw
            paused = false;
        }
    }
    running = false;
}
/** Settles when it is one's turn to draw. @param who Given by who can wait for as long as others draw, until told to hurry. */
const nextRenderSlot = (who) => new Promise((start) => {
    if (who)
        patient.set(who, start);
    else
        ready.push(start);
    if (running)
        wake();
    else
        void run();
});
/** Who could wait until now comes next, after those who are ready. */
function prioritize(who) {
    const start = patient.get(who);
    if (!start)
        return;
    patient.delete(who);
    ready.push(start);
    wake();
}
/** Nobody can wait any longer. */
const prioritizeAll = () => {
    for (const who of patient.keys())
        prioritize(who);
};

export { nextRenderSlot, prioritize, prioritizeAll, yieldToMain };
