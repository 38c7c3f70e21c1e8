import { VerdictError } from '../document/errors.js';
import { type Subscriber } from './request-pool.js';
import type { Source } from './source.js';
import { type State } from './state.js';
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
/** Loads a source and shows each state on the way. Never rejects; silent once it is aborted. */
export declare function load(source: Source, options: LoadOptions): Promise<void>;
