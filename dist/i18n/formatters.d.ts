export interface Formatters {
    /** Rounded to one decimal. */
    readonly number: (value: number) => string;
    /** A number that a document states, with all its digits; years have no separators. */
    readonly exact: (value: number) => string;
    /** @param share Whole percent, 0 to 100. */
    readonly percent: (share: number) => string;
    /** @param date ISO date. */
    readonly date: (date: string) => string;
    /** "A, B, and C" */
    readonly list: (items: readonly string[]) => string;
    readonly plural: (n: number) => Intl.LDMLPluralRule;
}
/** @param tag A language tag that Intl takes. */
export declare const createFormatters: (tag: string) => Formatters;
