/** Calls `listener` after each change, until `signal` is aborted. */
export declare function onChange(listener: () => void, signal?: AbortSignal): void;
export declare const notifyOfChange: () => void;
