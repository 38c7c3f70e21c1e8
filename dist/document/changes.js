// Tells when something changes that all comparisons share: words, or the configuration.
const listeners = new Set();
/** Calls `listener` after each change, until `signal` is aborted. */
function onChange(listener, signal) {
    listeners.add(listener);
    signal?.addEventListener('abort', () => listeners.delete(listener));
}
const notifyOfChange = () => {
    listeners.forEach((listener) => {
        listener();
    });
};

export { notifyOfChange, onChange };
