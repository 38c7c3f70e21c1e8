import type { CiteRequest } from './citing.js';
/** Has it at hand: a page may copy right after a click alone. */
export declare const prepareCiting: () => void;
export declare function citeLater(button: Element, request: CiteRequest): Promise<void>;
