// in: a code, a message for the page's author, what is known of the cause.
// out: VerdictError, the one kind of error that the widget knows.
// knows nothing of: network, DOM, Lit, words for readers.

/** What went wrong; the table in the README says which of these are tried again. */
export type ErrorCode =
  | 'config'
  | 'slug'
  | 'not-found'
  | 'http'
  | 'network'
  | 'timeout'
  | 'too-large'
  | 'json'
  | 'schema';

/** One place of a document that is at fault. */
export interface Issue {
  /** Where, as in `tools[1].price.entry`; empty for the document itself. */
  readonly path: string;
  /** What is there, and what to write instead. */
  readonly message: string;
}

// Not ErrorOptions, and `cause` by name: both would ask TypeScript's users for lib ES2022
export interface VerdictErrorOptions {
  readonly cause?: unknown;
  readonly issues?: readonly Issue[];
  readonly retryable?: boolean;
}

/** A failure, told to the page's author: `message` says what, where, and what to do. */
export class VerdictError extends Error {
  override readonly name = 'VerdictError';
  readonly code: ErrorCode;
  /** The places at fault, when `code` is `schema`; else empty. */
  readonly issues: readonly Issue[];
  /** Whether asking again may help, so that the reader is offered "Try again". */
  readonly retryable: boolean;
  /** What failed underneath, where something did. */
  declare readonly cause: unknown;

  constructor(
    code: ErrorCode,
    message: string,
    { issues = [], retryable = false, ...options }: VerdictErrorOptions = {},
  ) {
    super(message, options);
    this.code = code;
    this.issues = issues;
    this.retryable = retryable;
  }
}
