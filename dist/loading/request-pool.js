import { VerdictError } from '../document/errors.js';

// One answer for all who stand on the page and ask for one URL: contract, section 1.
class Entry {
    fresh;
    abort = new AbortController();
    subscribers = new Set();
    answer;
    deadline = 0;
    /** Whether the answer, or a failure, is there. */
    settled = false;
    constructor(fresh, fetcher) {
        this.fresh = fresh;
        this.answer = fetcher(this);
    }
}
const timeoutError = (url, timeout) => new VerdictError('timeout', `No whole answer from ${url} within ${timeout} ms: check the server, or raise timeout.`, { retryable: true });
/** Shares what `fetcher` brings among all who subscribe to one URL. A failure is forgotten. */
function createRequestPool() {
    const entries = new Map();
    function forget(url, entry) {
        if (entries.get(url) === entry)
            entries.delete(url);
    }
    function open(url, fresh, fetcher) {
        const entry = new Entry(fresh, fetcher);
        entries.set(url, entry);
        const settle = () => {
            entry.settled = true;
        };
        entry.answer.then(settle, () => {
            settle();
            forget(url, entry);
        });
        return entry;
    }
    return (url, { signal, timeout, fresh }, fetcher) => new Promise((resolve, reject) => {
        const known = entries.get(url);
        const entry = known && !(fresh && known.settled) ? known : open(url, fresh, fetcher);
        entry.subscribers.add(resolve);
        entry.deadline = Math.max(entry.deadline, performance.now() + timeout);
        const leave = (reason) => {
            clearTimeout(timer);
            reject(reason);
            entry.subscribers.delete(resolve);
            if (entry.subscribers.size)
                return;
            forget(url, entry);
            if (!entry.settled)
                entry.abort.abort();
        };
        const timer = setTimeout(() => {
            leave(timeoutError(url, timeout));
        }, timeout);
        signal.addEventListener('abort', () => {
            leave(signal.reason);
        });
        entry.answer.then(resolve, reject).finally(() => {
            clearTimeout(timer);
        });
    });
}

export { createRequestPool };
