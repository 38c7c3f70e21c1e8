export interface Configuration {
    /**
     * Folder URL of the comparisons, or a URL template with `{slug}`. Relative ones resolve against
     * the document.
     */
    readonly base: string;
}
export declare const configuration: () => Configuration;
/**
 * Sets what all elements of the page fall back to. Elements that have no `base` of their own load
 * again when it changes theirs.
 * @throws {VerdictError} `config`, when `base` is not a text.
 */
export declare function configure({ base }: Partial<Configuration>): void;
