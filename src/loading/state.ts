// State: all that an element shows at one moment, and the ways to make one.
import type { VerdictError } from '../document/errors.js';
import type { Change, Model } from '../document/model.js';

export type Status = 'idle' | 'loading' | 'ready' | 'error';

export interface State {
  /** `ready` as long as a good comparison is shown, also while it is refreshed or that fails. */
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

/** A failure takes nothing away: a good comparison of the same source stays. */
export const failed = (error: VerdictError, { model, changes }: State): State => ({
  status: model ? 'ready' : 'error',
  model,
  error,
  changes,
});

/** A failure stays in sight until the answer is there. */
export const loading = ({ error }: State): State => ({ ...IDLE, status: 'loading', error });
