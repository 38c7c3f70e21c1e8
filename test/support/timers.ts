// Timers that the page's scripts ask for: how long a wait is meant to be does not depend on how
// busy the machine is, as how long it takes does.

/** During every test of the block that calls it: the delays given to setTimeout, in ms. */
export function listenToTimers(): readonly number[] {
  const delays: number[] = [];
  const original = window.setTimeout.bind(window);
  beforeEach(() => {
    delays.length = 0;
    const listening = (task: () => void, ms = 0) => {
      delays.push(ms);
      return original(task, ms);
    };
    Object.assign(window, { setTimeout: listening });
  });
  afterEach(() => {
    Object.assign(window, { setTimeout: original });
  });
  return delays;
}
