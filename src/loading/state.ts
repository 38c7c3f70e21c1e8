// in: nothing.
// out: State, all that an element shows at one moment, the ways to make one, and its status as a custom state.
// knows nothing of: how a state comes about, markup.
import type { VerdictError } from '../document/errors.js';
import type { Change, Model } from '../document/model.js';

export type Status = 'idle' | 'loading' | 'ready' | 'error';

export interface State {
  /** `ready` as long as a good comparison is shown, also while it is refreshed and when that fails. */
  readonly status: Status;
  readonly model: Model | null;
  /** The last failure; null after a success. */
  readonly error: VerdictError | null;
  /** What changed since the snapshot that stands in the page. */
  readonly changes: readonly Change[];
}

export const IDLE: State = { status: 'idle', model: null, error: null, changes: [] };
export const ready = (model: Model, changes: readonly Change[] = []): State => ({
  status: 'ready',
  model,
  error: null,
  changes,
});
/** A failure takes nothing away: with a good comparison of the same source, that stays. */
export const failed = (error: VerdictError, { model, changes }: State): State => ({
  status: model ? 'ready' : 'error',
  model,
  error,
  changes,
});
/** A failure stays in sight until the answer is there. */
export const loading = ({ error }: State): State => ({ ...IDLE, status: 'loading', error });

/** Has the element match `:state(…)` by its status of now, no longer by the one before. */
export function markStatus(
  { states }: { readonly states?: Set<string> },
  before: Status,
  now: Status,
): void {
  try {
    // Chrome up to 124 takes only names that begin with two hyphens, and older engines have no states
    states?.delete(before);
    states?.add(now);
  } catch {
    /* status tells it all the same */
  }
}
