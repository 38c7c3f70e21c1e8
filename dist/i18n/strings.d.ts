import type en from './locales/en.js';
/** One text for each plural category of the language (Intl.PluralRules). */
export type Plural = {
    readonly [Category in Intl.LDMLPluralRule]?: string;
} & {
    readonly other: string;
};
/** The widget's own words in one language. */
export type Strings = {
    readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : Plural;
};
