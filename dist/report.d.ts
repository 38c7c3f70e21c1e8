import type { VerdictError } from './errors.js';
export declare function report(error: VerdictError): void;
