// in: a Source and what is shown of it already.
// out: the States on the way to its comparison: snapshot first, then the live document.
// knows nothing of: the element, markup. Start reading here: source → fetch → schema → model.
import { VerdictError } from '../document/errors.js';
import { fetchJson } from './fetch.js';
import { resolveLinks } from '../document/links.js';
import { changesSince, deriveModel, type Model } from '../document/model.js';
import { parseComparison } from '../document/parse.js';
import { prepare } from '../document/validate.js';
import { createRequestPool, type Subscriber } from './request-pool.js';
import type { Source } from './source.js';
import { failed, IDLE, loading, ready, type State } from './state.js';

export interface LoadOptions extends Subscriber {
  /** Settles when the live document is wanted; absent: at once. */
  readonly near?: Promise<void> | undefined;
  /** What is shown of this same source; IDLE for another one. */
  readonly shown: State;
  /** Shows a state; called once and more, the first time before `load` returns. */
  readonly show: (state: State) => void;
  /** Takes a failure that no state tells: a broken snapshot beside a live document. */
  readonly report: (error: VerdictError) => void;
}

const read = (document: unknown): Model => deriveModel(parseComparison(document));

function readInline(text: string): Model {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw new VerdictError(
      'json',
      `The inline <script type="application/json"> is not JSON: ${(cause as Error).message}`,
      { cause },
    );
  }
  return read(document);
}

const ask = createRequestPool<Model>();
const readLive = (url: string, asker: Subscriber): Promise<Model> =>
  ask(url, asker, async (options) => {
    const answer = fetchJson(url, options);
    answer.catch(() => {
      /* taken up by the await below, also when making the schema throws first */
    });
    try {
      prepare();
    } catch {
      /* parseComparison tells it */
    } // made while the request is under way
    const { json, address } = await answer;
    return deriveModel(resolveLinks(parseComparison(json), address));
  });

function attempt(make: () => Model): Model | VerdictError {
  try {
    return make();
  } catch (error) {
    return error as VerdictError;
  }
}

/** Loads a source and shows each state on the way. Never rejects; silent once its signal is aborted. */
export async function load(source: Source, options: LoadOptions): Promise<void> {
  const { signal, near, show, report } = options;
  let { shown } = options;
  const next = (state: State) => {
    if (!signal.aborted) show((shown = state));
  };

  if (source.kind === 'none') return next(IDLE);
  if (source.kind === 'data' || source.kind === 'inline') {
    const model = attempt(() =>
      source.kind === 'data' ? read(source.key) : readInline(source.key),
    );
    return next(model instanceof Error ? failed(model, shown) : ready(model));
  }

  const { inline } = source;
  const snapshot = inline === null ? null : attempt(() => readInline(inline));
  if (snapshot instanceof Error) {
    if (!options.fresh) report(snapshot);
  } else if (snapshot && !shown.model) next(ready(snapshot));
  if (source.kind === 'error') return next(failed(source.error, shown));
  if (near) {
    if (!shown.model) next(IDLE);
    await near;
  }
  if (!shown.model) next(loading(shown));
  try {
    const model = await readLive(source.key, options);
    next(ready(model, snapshot instanceof Error || !snapshot ? [] : changesSince(snapshot, model)));
  } catch (error) {
    next(failed(error as VerdictError, shown));
  }
}
