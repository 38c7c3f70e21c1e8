import type { Comparison } from './parse.js';
/** The comparison with its links absolute. @param address Where the document came from. */
export declare function resolveLinks(comparison: Comparison, address: string): Comparison;
