import type { VerdictError } from '../../document/errors.js';
export declare function logErrorOnce(error: VerdictError): void;
