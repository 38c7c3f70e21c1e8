// in: a Source and what is shown of it already.
// out: the States on the way to its comparison: snapshot first, then the live document.
// knows nothing of: the element, markup. Start reading here: source → fetch → parse → model.
import { toVerdictError, VerdictError } from '../document/errors.js';
import { resolveLinks } from '../document/links.js';
import { changesSince, deriveModel, type Model } from '../document/model.js';
import { parseComparison } from '../document/parse.js';
import { prepare } from '../document/validate.js';
import { fetchJson } from './fetch.js';
import { parseJson } from './json.js';
import { createRequestPool, type Subscriber } from './request-pool.js';
import type { Source } from './source.js';
import { failed, IDLE, loading, ready, type State } from './state.js';

export interface LoadOptions extends Subscriber {
  /** Settles when the live document is wanted; absent: at once. */
  readonly near?: Promise<void> | undefined;
  /** What is shown of this same source; IDLE for another one. */
  readonly shown: State;
  /** Shows a state; called once or more, the first time before `load` returns. */
  readonly show: (state: State) => void;
  /** Takes a failure that no state tells: a broken snapshot beside a live document. */
  readonly report: (error: VerdictError) => void;
}

const read = (document: unknown): Model => deriveModel(parseComparison(document));

const readInline = (text: string): Model =>
  read(parseJson(text, 'The inline <script type="application/json">'));

const subscribe = createRequestPool<Model>();

const readLive = (url: string, subscriber: Subscriber): Promise<Model> =>
  subscribe(url, subscriber, async (request) => {
    const answer = fetchJson(url, request);
    // Taken up by the await below, also when making the schema ready throws first
    answer.catch(() => undefined);
    try {
      prepare(); // while the request is under way
    } catch {
      // parseComparison tells it
    }
    const { json, address } = await answer;
    return deriveModel(resolveLinks(parseComparison(json), address));
  });

function attempt(make: () => Model): Model | VerdictError {
  try {
    return make();
  } catch (error) {
    return toVerdictError(error);
  }
}

/** Loads a source and shows each state on the way. Never rejects; silent once it is aborted. */
export async function load(source: Source, options: LoadOptions): Promise<void> {
  const { signal, near, report, fresh } = options;
  let { shown } = options;
  const show = (state: State): void => {
    if (signal.aborted) return;
    shown = state;
    options.show(state);
  };
  const settle = (result: Model | VerdictError): void => {
    show(result instanceof VerdictError ? failed(result, shown) : ready(result));
  };

  if (source.kind === 'none') return show(IDLE);
  if (source.kind === 'data') return settle(attempt(() => read(source.key)));
  if (source.kind === 'inline') return settle(attempt(() => readInline(source.key)));

  const { inline } = source;
  const result = inline === null ? null : attempt(() => readInline(inline));
  const snapshot = result instanceof VerdictError ? null : result;
  if (result instanceof VerdictError && !fresh) report(result);
  if (snapshot && !shown.model) settle(snapshot);
  if (source.kind === 'error') return settle(source.error);

  if (near) {
    if (!shown.model) show(IDLE);
    await near;
  }
  if (!shown.model) show(loading(shown));
  try {
    const model = await readLive(source.key, options);
    show(ready(model, snapshot ? changesSince(snapshot, model) : []));
  } catch (error) {
    show(failed(toVerdictError(error, 'network'), shown));
  }
}
