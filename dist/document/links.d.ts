import type { Comparison } from './parse.js';
/** What is absolute stays as it is, and so does what is no address at all: the browser makes nothing of it either. */
export declare function resolveLinks(comparison: Comparison, address: string): Comparison;
