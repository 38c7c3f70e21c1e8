import type { Strings } from '../strings.js';
export declare const locales: Readonly<Record<string, Strings>>;
