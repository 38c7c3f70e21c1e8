// The one kind of error that the widget knows: contract, section 5.

/** What went wrong; docs/reference.md says which of these are tried again. */
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

export interface VerdictErrorOptions {
  readonly issues?: readonly Issue[];
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

/** A failure, told to the page's author: `message` says what, where, and what to do. */
export class VerdictError extends Error {
  override readonly name = 'VerdictError';
  readonly code: ErrorCode;
  /** The places at fault, when `code` is `schema`; else empty. */
  readonly issues: readonly Issue[];
  /** Whether asking again may help, so that the reader is offered "Try again". */
  readonly retryable: boolean;
  /** What made it fail, where that is known. */
  override readonly cause: unknown;

  constructor(
    code: ErrorCode,
    message: string,
    { issues = [], retryable = false, cause }: VerdictErrorOptions = {},
  ) {
    super(message);
    this.code = code;
    this.issues = issues;
    this.retryable = retryable;
    this.cause = cause;
  }
}

/** How much of a text a message quotes, in UTF-16 units. */
const QUOTED_LENGTH = 40;

/** A text in quotation marks, cut where it is long. */
export const quote = (text: string): string =>
  JSON.stringify(text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text);

/** What a thrown value says of itself, also where that fails too. */
export function messageOf(thrown: unknown): string {
  try {
    return thrown instanceof Error ? thrown.message : String(thrown);
  } catch {
    return 'an error without a message';
  }
}

/** `thrown` as an error of the widget; one of another kind gets `code`. */
export const toVerdictError = (thrown: unknown, code: ErrorCode = 'schema'): VerdictError =>
  thrown instanceof VerdictError
    ? thrown
    : new VerdictError(code, messageOf(thrown), { cause: thrown });
