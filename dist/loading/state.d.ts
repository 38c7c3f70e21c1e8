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
export declare const IDLE: State;
export declare const ready: (model: Model, changes?: readonly Change[]) => State;
/** A failure takes nothing away: a good comparison of the same source stays. */
export declare const failed: (error: VerdictError, { model, changes }: State) => State;
/** A failure stays in sight until the answer is there. */
export declare const loading: ({ error }: State) => State;
