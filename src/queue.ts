// in: elements that want to draw.
// out: their turns: those of one page share slices of 8 ms, so that many together never block it; whoever can wait lets others go first.
// knows nothing of: what is drawn.
const SLICE = 8;

interface Waiting {
  readonly start: () => void;
  /** Whether it can wait just now: for the others, and among several for answers that are about to be heard. */
  readonly patient: () => boolean;
}
const waiting: Waiting[] = [];
let running = false;

type Way = 'yield' | 'postTask';
/**
 * Lets the page have its turn: `yield` comes back before its other tasks, `postTask` after those that are there, answers among them.
 * `scheduler` may be the page's own, and yield() rejects in a task of the page that was aborted: a timer does too.
 */
async function pause(way: Way): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Record<Way, (task: () => void) => Promise<void>> };
  try {
    if (scheduler) return await scheduler[way](() => { /* its time has come */ });
  } catch { /* below */ }
  await new Promise((resolve) => { setTimeout(resolve); });
}

async function run(): Promise<void> {
  running = true;
  let start = performance.now();
  for (let paused: Way | undefined; waiting.length;) {
    const next = waiting.findIndex(({ patient }) => !patient());
    const way = next < 0 ? 'postTask' : 'yield';
    const due = next < 0 ? waiting.length > 1 : performance.now() - start > SLICE;
    if (due && paused !== way) {
      await pause(way);
      start = performance.now();
      paused = way;
    } else {
      waiting.splice(Math.max(next, 0), 1)[0]?.start();
      await Promise.resolve(); // lets the element draw
      paused = undefined;
    }
  }
  running = false;
}

/** Settles when it is this element's turn to draw. */
export const turn = (patient = () => false): Promise<void> => new Promise((start) => {
  waiting.push({ start, patient });
  if (!running) void run();
});
