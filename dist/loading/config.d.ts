export interface Configuration {
    /** Folder URL of the comparisons, or a URL template with `{slug}`. Relative ones resolve against the document. */
    readonly base: string;
}
/** What a connected element hears of its page. */
export interface Watcher {
    /** Something that it may depend on has changed: a language, configure() or new strings. */
    readonly changed: () => void;
    /** The page is about to be printed (true), or was (false). */
    readonly print: (printing: boolean) => void;
}
export declare const configuration: () => Configuration;
/** Tells every connected element that something it may depend on has changed. */
export declare const announce: () => void;
/**
 * Sets what all elements of the page fall back to. Elements that have no `base` of their own load again when it changes theirs.
 * @throws {VerdictError} `config`, when `base` is not a text.
 */
export declare function configure({ base }: Partial<Configuration>): void;
/** Tells `watcher` from now on; returns what ends that. One observer and two listeners serve all elements, and go with the last. */
export declare function watch(watcher: Watcher): () => void;
