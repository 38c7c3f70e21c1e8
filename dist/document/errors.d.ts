/** What went wrong; docs/reference.md says which of these are tried again. */
export type ErrorCode = 'config' | 'slug' | 'not-found' | 'http' | 'network' | 'timeout' | 'too-large' | 'json' | 'schema';
/** One place of a document that is at fault. */
export interface Issue {
    /** Where, as in `tools[1].price.entry`; empty for the document itself. */
    readonly path: string;
    /** What is there, and what to write instead. */
    readonly message: string;
}
export interface VerdictErrorOptions {
    readonly issues?: readonly Issue[];
    readonly retryable?: boolean;
    readonly cause?: unknown;
}
/** A failure, told to the page's author: `message` says what, where, and what to do. */
export declare class VerdictError extends Error {
    readonly name = "VerdictError";
    readonly code: ErrorCode;
    /** The places at fault, when `code` is `schema`; else empty. */
    readonly issues: readonly Issue[];
    /** Whether asking again may help, so that the reader is offered "Try again". */
    readonly retryable: boolean;
    /** What made it fail, where that is known. */
    readonly cause: unknown;
    constructor(code: ErrorCode, message: string, { issues, retryable, cause }?: VerdictErrorOptions);
}
/** A text in quotation marks, cut where it is long. */
export declare const quote: (text: string) => string;
/** What a thrown value says of itself, also where that fails too. */
export declare function messageOf(thrown: unknown): string;
/** `thrown` as an error of the widget; one of another kind gets `code`. */
export declare const toVerdictError: (thrown: unknown, code?: ErrorCode) => VerdictError;
