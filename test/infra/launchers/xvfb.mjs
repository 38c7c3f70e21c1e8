// A display without a screen.
import { findXvfb } from '../find-browsers.mjs';

const TIMEOUT = 10_000; // ms

// With no window manager X gives the keyboard to the window under the mouse pointer, which Xvfb
// puts in the middle of its screen and nothing moves. So the window's top left corner lies there:
// the page has the focus, and the pointer rests on its pixel 1,1, where it hovers over nothing that
// a test looks at.
const SCREEN = { width: 3840, height: 2400 };
export const CORNER = { x: SCREEN.width / 2 - 1, y: SCREEN.height / 2 - 1 };

/** Starts Xvfb among these processes; resolves to the display's name, such as ':1'. */
export function startXvfb(processes) {
  const program = findXvfb();
  if (!program) throw new Error('Xvfb is not installed (Debian/Ubuntu package xvfb)');
  const size = `${SCREEN.width}x${SCREEN.height}x24`;
  // Xvfb takes the first free display and writes its number to file descriptor 3
  const xvfb = processes.spawn(
    program,
    ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  return new Promise((resolve, reject) => {
    const fail = (reason) => {
      clearTimeout(timer);
      reject(new Error(`Xvfb ended: ${reason}`));
    };
    const timer = setTimeout(fail, TIMEOUT, 'no answer in 10 s');
    xvfb.once('error', fail).once('exit', fail);
    let written = '';
    xvfb.stdio[3].on('data', (data) => {
      written += data;
      if (!written.endsWith('\n')) return;
      clearTimeout(timer);
      resolve(`:${written.trim()}`);
    });
  });
}
