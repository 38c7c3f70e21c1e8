export interface Subscriber {
    /** Ends the subscription: what nobody subscribes to any longer is forgotten. */
    readonly signal: AbortSignal;
    /** How long this subscriber waits, in ms. */
    readonly timeout: number;
    /** Past an answer that is already there; one that is under way is new enough. */
    readonly fresh: boolean;
}
/** A request as those see it who fetch its answer. */
export interface SharedRequest {
    /** Ends the request: what is left of its answer is not read. */
    readonly abort: AbortController;
    readonly fresh: boolean;
    /** When nobody waits any more, in ms as `performance.now()` counts; it may move on. */
    readonly deadline: number;
}
export type Fetcher<T> = (request: SharedRequest) => Promise<T>;
/** Shares what `fetcher` brings among all who subscribe to one URL. A failure is forgotten. */
export declare function createRequestPool<T>(): (url: string, subscriber: Subscriber, fetcher: Fetcher<T>) => Promise<T>;
