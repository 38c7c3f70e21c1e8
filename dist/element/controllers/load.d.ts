import { type Source } from '../../loading/source.js';
import { type State } from '../../loading/state.js';
export type LoadHost = HTMLElement & {
    readonly data: unknown;
    readonly src: string | null;
    readonly slug: string | null;
    readonly base: string | null;
    readonly loading: 'eager' | 'lazy';
    readonly timeout: number;
};
export interface LoadCallbacks {
    readonly onState: (state: State) => void;
    /** A source is about to be loaded, which may be another one than before. */
    readonly onSource: (source: Source, isOther: boolean) => void;
    /** Whether the page may still bring a source. */
    readonly isPagePending: () => boolean;
    /** Whether it is wanted wherever it stands, since the page's address names it. */
    readonly isLinked: () => boolean;
}
export declare class LoadController {
    #private;
    constructor(host: LoadHost, callbacks: LoadCallbacks);
    /** Something that the source depends on may have changed. */
    invalidate(): void;
    /** A source was set: that loads again, also when it is what it was. */
    invalidateSource(): void;
    /** Loads when the source is another one, or its load was left unfinished. */
    follow(): void;
    /** Fetches again, past the answer that the page shares. Never rejects. */
    reload(): Promise<void>;
    /** A deferred load is wanted at once. */
    hasten(): void;
    /** Ends a load that nobody will see; it begins again when the element comes back. */
    disconnect(): void;
    /** A drawing has failed: nothing is loaded any more that nobody would see. */
    fail(): void;
}
