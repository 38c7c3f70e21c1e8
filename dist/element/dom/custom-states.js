/** The element's internals; nothing where the engine has none. */
function attachStates(host) {
    try {
        return host.attachInternals();
    }
    catch {
        return {};
    }
}
/** Has the element match `:state(…)` by its status of now, no longer by the one before. */
function markStatus({ states }, before, now) {
    try {
        if (before)
            states?.delete(before);
        states?.add(now);
    }
    catch {
        // Chrome up to 124 takes only names that begin with two hyphens; `status` tells it all the same
    }
}

export { attachStates, markStatus };
