export interface Subscriber {
    readonly signal: AbortSignal;
    /** How long this asker waits, in ms. */
    readonly timeout: number;
    /** Past an answer that is already there; one that is under way is new enough. */
    readonly fresh: boolean;
}
export type Fetcher<T> = (options: {
    signal: AbortSignal;
    fresh: boolean;
    deadline: () => number;
    abandon: () => void;
}) => Promise<T>;
/** Shares what `read` brings among all who ask for one URL. */
export declare function createRequestPool<T>(): (url: string, asker: Subscriber, read: Fetcher<T>) => Promise<T>;
