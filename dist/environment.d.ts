export interface Configuration {
    /** Folder URL of the comparisons, or a URL template with `{slug}`. Relative ones resolve against the document. */
    readonly base: string;
}
export declare const configuration: () => Configuration;
/** Tells every connected element that something it may depend on has changed. */
export declare const announce: () => void;
/**
 * Sets what all elements of the page fall back to. Elements that have no `base` of their own load again when it changes theirs.
 * @throws {VerdictError} `config`, when `base` is not a text.
 */
export declare function configure({ base }: Partial<Configuration>): void;
/** Calls `changed` after each change; returns what ends that. One observer serves all elements, and goes with the last. */
export declare function watch(changed: () => void): () => void;
