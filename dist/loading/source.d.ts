import { VerdictError } from '../document/errors.js';
/** `key` tells whether two sources are the same one. */
export type Source = {
    readonly kind: 'none';
    readonly key: null;
} | {
    readonly kind: 'data';
    readonly key: unknown;
} | {
    readonly kind: 'inline';
    readonly key: string;
} | {
    readonly kind: 'url';
    readonly key: string;
    readonly inline: string | null;
} | {
    readonly kind: 'error';
    readonly key: string;
    readonly inline: string | null;
    readonly error: VerdictError;
};
export interface SourceInput {
    readonly data: unknown;
    readonly src: string | null;
    readonly slug: string | null;
    /** A folder URL or a template with `{slug}`. */
    readonly base: string;
    /** Text of the inline JSON, or null without one. */
    readonly inline: string | null;
    /** What relative URLs resolve against. */
    readonly baseURI: string;
    /** Whether a source may still come: the page is loading, or says that `data` will be set. */
    readonly pending: boolean;
}
/** Decides which document to show. `data` wins over `src`, `src` over `slug`. */
export declare function resolveSource(input: SourceInput): Source;
/** Whether two sources ask for the same document with the same snapshot. */
export declare function isSameSource(a: Source, b: Source): boolean;
