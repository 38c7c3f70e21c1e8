export interface Asker {
    readonly signal: AbortSignal;
    /** How long this asker waits, in ms. */
    readonly timeout: number;
    /** Past an answer that is already there; one that is under way is new enough. */
    readonly fresh: boolean;
}
export type Reader<T> = (options: {
    signal: AbortSignal;
    fresh: boolean;
    deadline: () => number;
    abandon: () => void;
}) => Promise<T>;
/** Shares what `read` brings among all who ask for one URL. */
export declare function shared<T>(): (url: string, asker: Asker, read: Reader<T>) => Promise<T>;
