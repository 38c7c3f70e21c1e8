import type { Status } from '../../loading/state.js';
export interface CustomStates {
    readonly states?: Set<string>;
}
/** The element's internals; nothing where the engine has none. */
export declare function attachStates(host: HTMLElement): CustomStates;
/** Has the element match `:state(…)` by its status of now, no longer by the one before. */
export declare function markStatus({ states }: CustomStates, before: Status | null, now: Status): void;
