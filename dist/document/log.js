const logged = new WeakSet();
/** Messages that are told once: no other try of the same changes them. */
const loggedOnce = new Set();
function print(level, message) {
    try {
        if (level === 'warn')
            console.warn(`<verdict-compare> ${message}`);
        else
            console.error(`<verdict-compare> ${message}`);
    }
    catch {
        // A page may have taken its console away, or made it throw
    }
}
/** Prints a warning once, however many elements it concerns. */
function warnOnce(message) {
    if (loggedOnce.has(message))
        return;
    loggedOnce.add(message);
    print('warn', message);
}
/** Prints a failure once, however many elements share it. */
function logErrorOnce(error) {
    const { code, message } = error;
    if (logged.has(error) || loggedOnce.has(message))
        return;
    logged.add(error);
    if (code === 'config' || code === 'slug')
        loggedOnce.add(message);
    print('error', `${code}: ${message}`);
}

export { logErrorOnce, warnOnce };
