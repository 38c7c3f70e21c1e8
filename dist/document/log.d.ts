import type { VerdictError } from './errors.js';
/** Prints a warning once, however many elements it concerns. */
export declare function warnOnce(message: string): void;
/** Prints a failure once, however many elements share it. */
export declare function logErrorOnce(error: VerdictError): void;
