export interface Subscriber {
    /** Ends the subscription: what nobody subscribes to any longer is forgotten. */
    readonly signal: AbortSignal;
    /** How long this subscriber waits, in ms. */
    readonly timeout: number;
    /** Past an answer that is already there; one that is under way is new enough. */
    readonly fresh: boolean;
}
export interface FetcherOptions {
    readonly signal: AbortSignal;
    readonly fresh: boolean;
    /** When nobody waits any more, in ms as `performance.now()` counts. */
    readonly deadline: () => number;
    /** Ends the request: what is left of its answer is not read. */
    readonly abandon: () => void;
}
export type Fetcher<T> = (options: FetcherOptions) => Promise<T>;
/** Shares what `fetcher` brings among all who subscribe to one URL. A failure is forgotten. */
export declare function createRequestPool<T>(): (url: string, subscriber: Subscriber, fetcher: Fetcher<T>) => Promise<T>;
