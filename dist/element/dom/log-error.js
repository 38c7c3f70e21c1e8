const reported = new WeakSet();
/** Faults of the page itself, by their messages: no other try of the same changes them. */
const faults = new Set();
function logErrorOnce(error) {
    if (reported.has(error) || faults.has(error.message))
        return;
    reported.add(error);
    if (error.code === 'config' || error.code === 'slug')
        faults.add(error.message);
    try {
        console.error(`<verdict-compare> ${error.code}: ${error.message}`);
    }
    catch {
        /* a page may have taken its console away, or made it throw */
    }
}

export { logErrorOnce };
