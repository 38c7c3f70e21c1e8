// in: a URL, how to read it, how long the asker waits.
// out: one answer for all askers of that URL; failures are forgotten, and nobody waiting means nobody asking.
// knows nothing of: what is read, and how.
import { VerdictError } from '../document/errors.js';

export interface Subscriber {
  readonly signal: AbortSignal;
  /** How long this asker waits, in ms. */
  readonly timeout: number;
  /** Past an answer that is already there; one that is under way is new enough. */
  readonly fresh: boolean;
}

export type Fetcher<T> = (options: {
  signal: AbortSignal;
  fresh: boolean;
  deadline: () => number;
  abandon: () => void;
}) => Promise<T>;

/** Shares what `read` brings among all who ask for one URL. */
export function createRequestPool<T>(): (
  url: string,
  asker: Subscriber,
  read: Fetcher<T>,
) => Promise<T> {
  interface Entry {
    answer: Promise<T>;
    askers: number;
    deadline: number;
    done: boolean;
    stop: AbortController;
  }
  const entries = new Map<string, Entry>();

  function open(url: string, fresh: boolean, read: Fetcher<T>): Entry {
    const stop = new AbortController();
    const entry: Entry = { answer: undefined as never, askers: 0, deadline: 0, done: false, stop };
    entries.set(url, entry);
    const end = () => {
      entry.done = true;
    };
    entry.answer = read({
      signal: stop.signal,
      fresh,
      deadline: () => entry.deadline,
      abandon: () => {
        stop.abort();
      },
    });
    entry.answer.then(end, () => {
      end();
      forget(url, entry);
    });
    return entry;
  }
  function forget(url: string, entry: Entry): void {
    if (entries.get(url) === entry) entries.delete(url);
  }

  return (url, { signal, timeout, fresh }, read) =>
    new Promise((resolve, reject) => {
      const known = entries.get(url);
      const entry = known && !(fresh && known.done) ? known : open(url, fresh, read);
      entry.askers++;
      entry.deadline = Math.max(entry.deadline, performance.now() + timeout);
      let left = false;
      const leave = () => {
        if (left) return;
        left = true;
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        if (!--entry.askers && !entry.done) {
          forget(url, entry);
          entry.stop.abort();
        }
      };
      const abort = () => {
        leave();
        reject(signal.reason as Error);
      };
      const timer = setTimeout(() => {
        leave();
        reject(
          new VerdictError(
            'timeout',
            `No whole answer from ${url} within ${timeout} ms: check the server, or raise the element's timeout.`,
            { retryable: true },
          ),
        );
      }, timeout);
      signal.addEventListener('abort', abort);
      entry.answer.then(resolve, reject).finally(leave);
    });
}
