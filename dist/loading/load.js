import { VerdictError } from '../document/errors.js';
import { fetchJson } from './fetch.js';
import { resolveLinks } from '../document/links.js';
import { changesSince, deriveModel } from '../document/model.js';
import { parseComparison } from '../document/parse.js';
import { prepare } from '../document/validate.js';
import { createRequestPool } from './request-pool.js';
import { failed, ready, loading, IDLE } from './state.js';

// in: a Source and what is shown of it already.
// out: the States on the way to its comparison: snapshot first, then the live document.
// knows nothing of: the element, markup. Start reading here: source → fetch → schema → model.
const read = (document) => deriveModel(parseComparison(document));
function readInline(text) {
    let document;
    try {
        document = JSON.parse(text);
    }
    catch (cause) {
        throw new VerdictError('json', `The inline <script type="application/json"> is not JSON: ${cause.message}`, { cause });
    }
    return read(document);
}
const ask = createRequestPool();
const readLive = (url, asker) => ask(url, asker, async (options) => {
    const answer = fetchJson(url, options);
    answer.catch(() => {
        /* taken up by the await below, also when making the schema throws first */
    });
    try {
        prepare();
    }
    catch {
        /* parseComparison tells it */
    } // made while the request is under way
    const { json, address } = await answer;
    return deriveModel(resolveLinks(parseComparison(json), address));
});
function attempt(make) {
    try {
        return make();
    }
    catch (error) {
        return error;
    }
}
/** Loads a source and shows each state on the way. Never rejects; silent once its signal is aborted. */
async function load(source, options) {
    const { signal, near, show, report } = options;
    let { shown } = options;
    const next = (state) => {
        if (!signal.aborted)
            show((shown = state));
    };
    if (source.kind === 'none')
        return next(IDLE);
    if (source.kind === 'data' || source.kind === 'inline') {
        const model = attempt(() => source.kind === 'data' ? read(source.key) : readInline(source.key));
        return next(model instanceof Error ? failed(model, shown) : ready(model));
    }
    const { inline } = source;
    const snapshot = inline === null ? null : attempt(() => readInline(inline));
    if (snapshot instanceof Error) {
        if (!options.fresh)
            report(snapshot);
    }
    else if (snapshot && !shown.model)
        next(ready(snapshot));
    if (source.kind === 'error')
        return next(failed(source.error, shown));
    if (near) {
        if (!shown.model)
            next(IDLE);
        await near;
    }
    if (!shown.model)
        next(loading(shown));
    try {
        const model = await readLive(source.key, options);
        next(ready(model, snapshot instanceof Error || !snapshot ? [] : changesSince(snapshot, model)));
    }
    catch (error) {
        next(failed(error, shown));
    }
}

export { load };
