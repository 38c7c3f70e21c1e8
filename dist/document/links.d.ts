import type { Comparison } from './parse.js';
/**
 * A link of a document that came from `address`. What is no address at all stays as it is: the
 * browser makes nothing of it either.
 */
export declare function absolute(link: string, address: string): string;
/** The comparison with its links absolute. @param address Where the document came from. */
export declare function resolveLinks(comparison: Comparison, address: string): Comparison;
