// The programs that a launcher has started: their last words, and their end with ours.
import { spawn } from 'node:child_process';

export class Processes {
  #children = [];
  #log = '';
  #onExit = () => this.kill();
  #onSignal = (signal) => {
    this.kill();
    process.kill(process.pid, signal);
  };

  constructor() {
    process
      .once('exit', this.#onExit)
      .once('SIGTERM', this.#onSignal)
      .once('SIGHUP', this.#onSignal);
  }

  /** The last 4000 characters that they have written. */
  get log() {
    return this.#log;
  }

  spawn(command, args, options) {
    // A process group of its own, to end its children with it
    const child = spawn(command, args, { detached: true, ...options });
    const note = (text) => {
      this.#log = (this.#log + text).slice(-4000);
    };
    child.on('error', (error) => note(error.message));
    child.stdout?.on('data', note);
    child.stderr?.on('data', note);
    this.#children.push(child);
    return child;
  }

  kill() {
    process.off('exit', this.#onExit).off('SIGTERM', this.#onSignal).off('SIGHUP', this.#onSignal);
    for (const { pid, exitCode, signalCode } of this.#children.splice(0).reverse()) {
      if (!pid || exitCode !== null || signalCode !== null) continue;
      try {
        process.kill(-pid, 'SIGTERM');
      } catch {
        // it is gone
      }
    }
  }
}
