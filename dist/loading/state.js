const IDLE = { status: 'idle', model: null, error: null, changes: [] };
const ready = (model, changes = []) => ({
    status: 'ready',
    model,
    error: null,
    changes,
});
/** A failure takes nothing away: a good comparison of the same source stays. */
const failed = (error, { model, changes }) => ({
    status: model ? 'ready' : 'error',
    model,
    error,
    changes,
});
/** A failure stays in sight until the answer is there. */
const loading = ({ error }) => ({ ...IDLE, status: 'loading', error });

export { IDLE, failed, loading, ready };
