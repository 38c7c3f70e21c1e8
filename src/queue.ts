// in: elements that want to draw.
// out: their turns: those of one page share slices of 8 ms, so that many together never block it; who can wait lets others go first.
// knows nothing of: what is drawn.
const SLICE = 8;
/** While others draw within it, in ms, whoever can wait does so: what comes within it is taken to come at once (https://web.dev/articles/rail). */
const CALM = 100;
/** Of so many, those that come within a frame, in ms, are drawn together: nobody sees them before. */
const MANY = 10;
const FRAME = 16;

interface Waiting {
  readonly start: () => void;
  /** Whether it can wait just now. */
  readonly patient: () => boolean;
}
const waiting: Waiting[] = [];
let running = false;
let wake: () => void = () => { /* nobody sleeps */ };

const sleep = (time?: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, time); });

/** Lets the page have its turn. `scheduler` may be the page's own, and yield() rejects in a task of the page that was aborted: a timer does too. */
async function pause(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield: () => Promise<void> } };
  try {
    if (scheduler) return await scheduler.yield();
  } catch { /* below */ }
  await sleep();
}

async function run(): Promise<void> {
  running = true;
  let start = performance.now(); // of this slice
  let last = start; // when anybody drew who could not wait
  for (let paused = false; waiting.length;) {
    const now = performance.now();
    const next = waiting.findIndex(({ patient }) => !patient());
    const calm = next < 0 ? last + CALM - now : 0;
    if (calm > 0) {
      await new Promise<void>((resolve) => { wake = resolve; setTimeout(resolve, calm); });
      if (waiting.length > MANY) await sleep(FRAME);
      start = performance.now();
    } else if (now - start > SLICE && !paused) {
      await pause();
      start = performance.now();
      paused = true;
    } else {
      waiting.splice(Math.max(next, 0), 1)[0]?.start();
      await Promise.resolve(); // lets the element draw
      if (next >= 0) last = performance.now();
      paused = false;
    }
  }
  running = false;
}

/** Settles when it is this element's turn to draw. */
export const turn = (patient = () => false): Promise<void> => new Promise((start) => {
  waiting.push({ start, patient });
  if (running) wake();
  else void run();
});

/** To be told when somebody may be patient no longer. */
export const stir = (): void => { wake(); };
