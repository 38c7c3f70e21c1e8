// The element's status as a custom state, which :state(…) matches.
import type { Status } from '../../loading/state.js';

export interface CustomStates {
  readonly states?: Set<string>;
}

/** The element's internals; nothing where the engine has none. */
export function attachStates(host: HTMLElement): CustomStates {
  try {
    return host.attachInternals();
  } catch {
    return {};
  }
}

/** Has the element match `:state(…)` by its status of now, no longer by the one before. */
export function markStatus({ states }: CustomStates, before: Status | null, now: Status): void {
  try {
    if (before) states?.delete(before);
    states?.add(now);
  } catch {
    // Chrome up to 124 takes only names that begin with two hyphens; `status` tells it all the same
  }
}
