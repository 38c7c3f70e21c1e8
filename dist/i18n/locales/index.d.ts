import type { Strings } from '../strings.js';
type Locale = {
    readonly default: Strings;
};
export declare const localeLoaders: Readonly<Record<string, () => Promise<Locale>>>;
export {};
