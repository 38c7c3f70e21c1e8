import { stderr } from './terminal.js';

const BAR_WIDTH = 30;
const REDRAW_MS = 80;

/** Tells how far a long run is: a bar on a terminal, elsewhere a line for each tenth of it. */
export class Progress {
  readonly #total: number;
  readonly #noun: string;
  #done = 0;
  #drawn = 0;

  /**
   * @param total How many steps there are; a run of fewer than `quiet` says nothing of its
   * progress.
   */
  constructor(total: number, noun: string, quiet = 200) {
    this.#total = total < quiet ? 0 : total;
    this.#noun = noun;
  }

  async step(): Promise<void> {
    if (!this.#total) return;
    this.#done += 1;
    if (stderr.isInteractive) return this.#bar();
    const tenth = (done: number): number => Math.floor((10 * done) / this.#total);
    if (tenth(this.#done) > tenth(this.#done - 1)) await stderr.line(this.#text());
  }

  /** Takes the bar away, for a line in its place. */
  async clear(): Promise<void> {
    if (!this.#drawn) return;
    this.#drawn = 0;
    await stderr.rewrite();
  }

  async #bar(): Promise<void> {
    const now = performance.now();
    if (this.#drawn && now - this.#drawn < REDRAW_MS) return;
    this.#drawn = now;
    const filled = Math.round((BAR_WIDTH * this.#done) / this.#total);
    const bar = '█'.repeat(filled).padEnd(BAR_WIDTH, '░');
    await stderr.rewrite(`${bar} ${this.#text()}`);
  }

  #text(): string {
    return `${this.#done} of ${this.#total} ${this.#noun}`;
  }
}
