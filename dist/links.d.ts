import type { Comparison } from './schema.js';
/** What is no address at all stays as it is: the browser makes nothing of it either. */
export declare function resolveLinks(comparison: Comparison, address: string): Comparison;
