// The one kind of error that the widget knows: contract, section 5.
/** A failure, told to the page's author: `message` says what, where, and what to do. */
class VerdictError extends Error {
    name = 'VerdictError';
    code;
    /** The places at fault, when `code` is `schema`; else empty. */
    issues;
    /** Whether asking again may help, so that the reader is offered "Try again". */
    retryable;
    /** What made it fail, where that is known. */
    cause;
    constructor(code, message, { issues = [], retryable = false, cause } = {}) {
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
const quote = (text) => JSON.stringify(text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text);
/** What a thrown value says of itself, also where that fails too. */
function messageOf(thrown) {
    try {
        return thrown instanceof Error ? thrown.message : String(thrown);
    }
    catch {
        return 'an error without a message';
    }
}
/** `thrown` as an error of the widget; one of another kind gets `code`. */
const toVerdictError = (thrown, code = 'schema') => thrown instanceof VerdictError
    ? thrown
    : new VerdictError(code, messageOf(thrown), { cause: thrown });

export { VerdictError, messageOf, quote, toVerdictError };
