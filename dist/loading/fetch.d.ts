import type { SharedRequest } from './request-pool.js';
export interface Answer {
    readonly json: unknown;
    /** Where it came from, after any redirects. */
    readonly address: string;
}
/**
 * Reads the JSON at `url` with a plain GET, at most 512 KiB. After a failed connection, 429 or 5xx
 * it tries twice more, backing off with jitter or as Retry-After asks, unless nobody would wait
 * that long.
 * @throws {VerdictError} `not-found`, `http`, `network`, `too-large` or `json`.
 */
export declare function fetchJson(url: string, request: SharedRequest): Promise<Answer>;
