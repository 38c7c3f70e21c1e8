import { VerdictError } from '../document/errors.js';

// in: a URL, how to read it, how long the asker waits.
// out: one answer for all askers of that URL; failures are forgotten, and nobody waiting means nobody asking.
// knows nothing of: what is read, and how.
/** Shares what `read` brings among all who ask for one URL. */
function createRequestPool() {
    const entries = new Map();
    function open(url, fresh, read) {
        const stop = new AbortController();
        const entry = { answer: undefined, askers: 0, deadline: 0, done: false, stop };
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
    function forget(url, entry) {
        if (entries.get(url) === entry)
            entries.delete(url);
    }
    return (url, { signal, timeout, fresh }, read) => new Promise((resolve, reject) => {
        const known = entries.get(url);
        const entry = known && !(fresh && known.done) ? known : open(url, fresh, read);
        entry.askers++;
        entry.deadline = Math.max(entry.deadline, performance.now() + timeout);
        let left = false;
        const leave = () => {
            if (left)
                return;
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
            reject(signal.reason);
        };
        const timer = setTimeout(() => {
            leave();
            reject(new VerdictError('timeout', `No whole answer from ${url} within ${timeout} ms: check the server, or raise the element's timeout.`, { retryable: true }));
        }, timeout);
        signal.addEventListener('abort', abort);
        entry.answer.then(resolve, reject).finally(leave);
    });
}

export { createRequestPool };
