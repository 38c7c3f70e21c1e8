import { VerdictError, toVerdictError } from '../document/errors.js';
import { resolveLinks } from '../document/links.js';
import { changesSince, deriveModel } from '../document/model.js';
import { parseComparison } from '../document/parse.js';
import { prepare } from '../document/validate.js';
import { fetchJson } from './fetch.js';
import { parseJson } from './json.js';
import { createRequestPool } from './request-pool.js';
import { loading, ready, failed, IDLE } from './state.js';

// in: a Source and what is shown of it already.
// out: the States on the way to its comparison: snapshot first, then the live document.
// knows nothing of: the element, markup. Start reading here: source → fetch → parse → model.
const read = (document) => deriveModel(parseComparison(document));
const readInline = (text) => read(parseJson(text, 'The inline <script type="application/json">'));
const subscribe = createRequestPool();
const readLive = (url, subscriber) => subscribe(url, subscriber, async (request) => {
    const answer = fetchJson(url, request);
    // Taken up by the await below, also when making the schema ready throws first
    answer.catch(() => undefined);
    try {
        prepare(); // while the request is under way
    }
    catch {
        // parseComparison tells it
    }
    const { json, address } = await answer;
    return deriveModel(resolveLinks(parseComparison(json), address));
});
function attempt(make) {
    try {
        return make();
    }
    catch (error) {
        return toVerdictError(error);
    }
}
/** Loads a source and shows each state on the way. Never rejects; silent once it is aborted. */
async function load(source, options) {
    const { signal, near, report, fresh } = options;
    let { shown } = options;
    const show = (state) => {
        if (signal.aborted)
            return;
        shown = state;
        options.show(state);
    };
    const settle = (result) => {
        show(result instanceof VerdictError ? failed(result, shown) : ready(result));
    };
    if (source.kind === 'none')
        return show(IDLE);
    if (source.kind === 'data')
        return settle(attempt(() => read(source.key)));
    if (source.kind === 'inline')
        return settle(attempt(() => readInline(source.key)));
    const { inline } = source;
    const result = inline === null ? null : attempt(() => readInline(inline));
    const snapshot = result instanceof VerdictError ? null : result;
    if (result instanceof VerdictError && !fresh)
        report(result);
    if (snapshot && !shown.model)
        settle(snapshot);
    if (source.kind === 'error')
        return settle(source.error);
    if (near) {
        if (!shown.model)
            show(IDLE);
        await near;
    }
    if (!shown.model)
        show(loading(shown));
    try {
        const model = await readLive(source.key, options);
        show(ready(model, snapshot ? changesSince(snapshot, model) : []));
    }
    catch (error) {
        show(failed(toVerdictError(error, 'network'), shown));
    }
}

export { load };
