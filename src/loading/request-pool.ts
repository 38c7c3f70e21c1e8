// One answer for all who stand on the page and ask for one URL: contract, section 1.
import { VerdictError } from '../document/errors.js';

export interface Subscriber {
  /** Ends the subscription: what nobody subscribes to any longer is forgotten. */
  readonly signal: AbortSignal;
  /** How long this subscriber waits, in ms. */
  readonly timeout: number;
  /** Past an answer that is already there; one that is under way is new enough. */
  readonly fresh: boolean;
}

/** A request as those see it who fetch its answer. */
export interface SharedRequest {
  /** Ends the request: what is left of its answer is not read. */
  readonly abort: AbortController;
  readonly fresh: boolean;
  /** When nobody waits any more, in ms as `performance.now()` counts; it may move on. */
  readonly deadline: number;
}

export type Fetcher<T> = (request: SharedRequest) => Promise<T>;

class Entry<T> implements SharedRequest {
  readonly abort = new AbortController();
  readonly subscribers = new Set<unknown>();
  readonly answer: Promise<T>;
  deadline = 0;
  /** Whether the answer, or a failure, is there. */
  settled = false;

  constructor(
    readonly fresh: boolean,
    fetcher: Fetcher<T>,
  ) {
    this.answer = fetcher(this);
  }
}

const timeoutError = (url: string, timeout: number): VerdictError =>
  new VerdictError(
    'timeout',
    `No whole answer from ${url} within ${timeout} ms: check the server, or raise timeout.`,
    { retryable: true },
  );

/** Shares what `fetcher` brings among all who subscribe to one URL. A failure is forgotten. */
export function createRequestPool<T>(): (
  url: string,
  subscriber: Subscriber,
  fetcher: Fetcher<T>,
) => Promise<T> {
  const entries = new Map<string, Entry<T>>();

  function forget(url: string, entry: Entry<T>): void {
    if (entries.get(url) === entry) entries.delete(url);
  }

  function open(url: string, fresh: boolean, fetcher: Fetcher<T>): Entry<T> {
    const entry = new Entry(fresh, fetcher);
    entries.set(url, entry);
    const settle = (): void => {
      entry.settled = true;
    };
    entry.answer.then(settle, () => {
      settle();
      forget(url, entry);
    });
    return entry;
  }

  return (url, { signal, timeout, fresh }, fetcher) =>
    new Promise((resolve, reject) => {
      const known = entries.get(url);
      const entry = known && !(fresh && known.settled) ? known : open(url, fresh, fetcher);
      entry.subscribers.add(resolve);
      entry.deadline = Math.max(entry.deadline, performance.now() + timeout);

      const leave = (reason: Error): void => {
        clearTimeout(timer);
        reject(reason);
        entry.subscribers.delete(resolve);
        if (entry.subscribers.size) return;
        forget(url, entry);
        if (!entry.settled) entry.abort.abort();
      };
      const timer = setTimeout(() => {
        leave(timeoutError(url, timeout));
      }, timeout);
      signal.addEventListener('abort', () => {
        leave(signal.reason as Error);
      });
      entry.answer.then(resolve, reject).finally(() => {
        clearTimeout(timer);
      });
    });
}
