import { VerdictError } from '../document/errors.js';

// One answer for all who stand on the page and ask for one URL: contract, section 1.
const timeoutError = (url, timeout) => new VerdictError('timeout', `No whole answer from ${url} within ${timeout} ms: check the server, ` +
    `or raise the element's timeout.`, { retryable: true });
/** Shares what `fetcher` brings among all who subscribe to one URL. A failure is forgotten. */
function createRequestPool() {
    const entries = new Map();
    function forget(url, entry) {
        if (entries.get(url) === entry)
            entries.delete(url);
    }
    function open(url, fresh, fetcher) {
        const abort = new AbortController();
        const entry = {
            answer: undefined,
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
        entry.answer.then(() => {
            entry.settled = true;
        }, () => {
            entry.settled = true;
            forget(url, entry);
        });
        return entry;
    }
    return (url, { signal, timeout, fresh }, fetcher) => new Promise((resolve, reject) => {
        const known = entries.get(url);
        const entry = known && !(fresh && known.settled) ? known : open(url, fresh, fetcher);
        entry.subscribers++;
        entry.deadline = Math.max(entry.deadline, performance.now() + timeout);
        const unsubscribe = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', abort);
            entry.subscribers--;
            if (entry.subscribers)
                return;
            forget(url, entry);
            if (!entry.settled)
                entry.abort.abort();
        };
        const abort = () => {
            unsubscribe();
            reject(signal.reason);
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

export { createRequestPool };
