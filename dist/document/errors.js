// in: a code, a message for the page's author, what is known of the cause.
// out: VerdictError, the one kind of error that the widget knows.
// knows nothing of: network, DOM, Lit, words for readers.
/** A failure, told to the page's author: `message` says what, where, and what to do. */
class VerdictError extends Error {
    name = 'VerdictError';
    code;
    /** The places at fault, when `code` is `schema`; else empty. */
    issues;
    /** Whether asking again may help, so that the reader is offered "Try again". */
    retryable;
    constructor(code, message, { issues = [], retryable = false, ...options } = {}) {
        super(message, options);
        this.code = code;
        this.issues = issues;
        this.retryable = retryable;
    }
}

export { VerdictError };
