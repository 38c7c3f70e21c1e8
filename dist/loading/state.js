const IDLE = { status: 'idle', model: null, error: null, changes: [] };
const ready = (model, changes = []) => ({
    status: 'ready',
    model,
    error: null,
    changes,
});
/** A failure takes nothing away: with a good comparison of the same source, that stays. */
const failed = (error, { model, changes }) => ({
    status: model ? 'ready' : 'error',
    model,
    error,
    changes,
});
/** A failure stays in sight until the answer is there. */
const loading = ({ error }) => ({ ...IDLE, status: 'loading', error });
/** Has the element match `:state(…)` by its status of now, no longer by the one before. */
function markStatus({ states }, before, now) {
    try {
        // Chrome up to 124 takes only names that begin with two hyphens, and older engines have no states
        states?.delete(before);
        states?.add(now);
    }
    catch {
        /* status tells it all the same */
    }
}

export { IDLE, failed, loading, markStatus, ready };
