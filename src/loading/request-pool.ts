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

export interface FetcherOptions {
  readonly signal: AbortSignal;
  readonly fresh: boolean;
  /** When nobody waits any more, in ms as `performance.now()` counts. */
  readonly deadline: () => number;
  /** Ends the request: what is left of its answer is not read. */
  readonly abandon: () => void;
}

export type Fetcher<T> = (options: FetcherOptions) => Promise<T>;

interface Entry<T> {
  answer: Promise<T>;
  subscribers: number;
  /** When the last subscriber gives up. */
  deadline: number;
  /** Whether the answer, or a failure, is there. */
  settled: boolean;
  readonly abort: AbortController;
}

const timeoutError = (url: string, timeout: number): VerdictError =>
  new VerdictError(
    'timeout',
    `No whole answer from ${url} within ${timeout} ms: check the server, ` +
      `or raise the element's timeout.`,
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
    const abort = new AbortController();
    const entry: Entry<T> = {
      answer: undefined as never,
      subscribers: 0,
      deadline: 0,
      settled: false,
      abort,
    };
    entries.set(url, entry);
    entry.answer = fetcher({
      signal: abort.signal,
      fresh,
      deadline: () => entry.deadline,
      abandon: () => {
        abort.abort();
      },
    });
    entry.answer.then(
      () => {
        entry.settled = true;
      },
      () => {
        entry.settled = true;
        forget(url, entry);
      },
    );
    return entry;
  }

  return (url, { signal, timeout, fresh }, fetcher) =>
    new Promise((resolve, reject) => {
      const known = entries.get(url);
      const entry = known && !(fresh && known.settled) ? known : open(url, fresh, fetcher);
      entry.subscribers++;
      entry.deadline = Math.max(entry.deadline, performance.now() + timeout);

      const unsubscribe = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        entry.subscribers--;
        if (entry.subscribers) return;
        forget(url, entry);
        if (!entry.settled) entry.abort.abort();
      };
      const abort = (): void => {
        unsubscribe();
        reject(signal.reason as Error);
      };
      const timer = setTimeout(() => {
        unsubscribe();
        reject(timeoutError(url, timeout));
      }, timeout);
      signal.addEventListener('abort', abort);
      entry.answer.then(resolve, reject).finally(() => {
        clearTimeout(timer);
      });
    });
}
