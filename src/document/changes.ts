// Tells when something changes that all comparisons share: words, or the configuration.

const listeners = new Set<() => void>();

/** Calls `listener` after each change, until `signal` is aborted. */
export function onChange(listener: () => void, signal?: AbortSignal): void {
  listeners.add(listener);
  signal?.addEventListener('abort', () => listeners.delete(listener));
}

export const notifyOfChange = (): void => {
  listeners.forEach((listener) => {
    listener();
  });
};
