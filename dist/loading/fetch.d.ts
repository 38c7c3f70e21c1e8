export interface FetchOptions {
    readonly signal: AbortSignal;
    /** Past the browser's stored copy: the server is asked whether it still holds. */
    readonly fresh: boolean;
    /** When nobody waits any more, in ms as `performance.now()` counts. */
    readonly deadline: () => number;
    /** Ends the request: what is left of its answer is not read. */
    readonly abandon: () => void;
}
export interface Answer {
    readonly json: unknown;
    /** Where it came from, after any redirects. */
    readonly address: string;
}
/**
 * Reads the JSON at `url`: a plain GET, at most 512 KiB. After a failed connection, 429 or 5xx it tries twice more,
 * backing off with jitter or as Retry-After asks, unless nobody would wait that long.
 * @throws {VerdictError} `not-found`, `http`, `network`, `too-large` or `json`.
 */
export declare function fetchJson(url: string, options: FetchOptions): Promise<Answer>;
