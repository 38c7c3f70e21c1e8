// How `npm run test:stacks` runs other programs: to their end, or beside itself, each with a bound
// on its time.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

const MINUTES = 8;
const quiet = {
  CI: '1',
  NO_COLOR: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  DO_NOT_TRACK: '1',
};

function start(command, args, cwd) {
  const env = { ...process.env, ...quiet };
  delete env.FORCE_COLOR;
  delete env.NODE_ENV;
  // a group of its own, to end its children too
  const child = spawn(command, args, {
    cwd,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const take = (chunk) => {
    output += chunk;
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: stripVTControlCharacters(output) }));
  });
  const stop = () => {
    try {
      process.kill(-child.pid);
    } catch {
      /* it has ended */
    }
  };
  process.once('exit', stop);
  void ended.finally(() => process.off('exit', stop)).catch(() => {});
  return { ended, stop, output: () => output };
}

/** Runs to the end; what it printed, and its exit code. */
export async function run(command, args, cwd) {
  const { ended, stop } = start(command, args, cwd);
  const timer = setTimeout(stop, MINUTES * 60_000);
  try {
    return await ended;
  } finally {
    clearTimeout(timer);
  }
}

/** Runs to the end, and throws with the end of what it printed unless that was a success. */
export async function succeed(command, args, cwd) {
  const { code, output } = await run(command, args, cwd);
  if (code !== 0)
    throw new Error(
      `${[command, ...args].join(' ')} ended with ${code}:\n${output.trim().split('\n').slice(-60).join('\n')}`,
    );
  return output;
}

/** Starts a server and calls `use` while it answers at `url`. */
export async function beside(command, args, cwd, url, use) {
  const { ended, stop, output } = start(command, args, cwd);
  const signal = AbortSignal.timeout(120_000);
  const gone = ended.then(({ code }) => {
    throw new Error(`${command} ended with ${code}:\n${output()}`);
  });
  gone.catch(() => {});
  const answers = async () => {
    for (;;) {
      const answer = await fetch(url, { signal }).catch(() => undefined);
      if (answer?.ok) return;
      signal.throwIfAborted();
      await new Promise((resolve) => {
        setTimeout(resolve, 250);
      });
    }
  };
  try {
    await Promise.race([answers(), gone]);
    await use();
  } finally {
    stop();
    await ended.catch(() => {});
  }
}
