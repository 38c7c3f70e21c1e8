import en from './locales/en.js';
type Plural = {
    readonly [Category in Intl.LDMLPluralRule]?: string;
} & {
    readonly other: string;
};
/** The widget's own words in one language; the keys are those of English. */
export type Strings = {
    readonly [Key in keyof typeof en]: (typeof en)[Key] extends string ? string : Plural;
};
type Values = Readonly<Record<string, string | number>>;
export declare const isolate: (text: string) => string;
/** The texts and formats of one language. */
export type Localizer = ReturnType<typeof createLocalizer>;
/** @param lang The language of the texts. @param tag The reader's own tag (en-GB), for numbers and dates. */
declare function createLocalizer(lang: string, tag: string, strings: Strings): {
    /** The text at `key`, its braces filled in; numbers are formatted, and `n` chooses the plural form. */
    readonly term: (key: keyof Strings, values?: Values) => string;
    readonly number: (value: number) => string;
    readonly percent: (share: number) => string;
    readonly date: (date: string) => string;
    readonly plural: (n: number) => Intl.LDMLPluralRule;
    readonly lang: string;
    readonly dir: "ltr" | "rtl";
};
/**
 * Adds a language, or changes some words of one; what is left out stays, or is English.
 * @param lang BCP 47 tag of the language, such as `nl`.
 */
export declare function addStrings(lang: string, strings: Partial<Strings>): void;
/** Makes a language's words ready; undefined when there is nothing to wait for. English stands in for a file that does not come. */
export declare function loadWords(tag: string): Promise<unknown> | undefined;
/** The words of the nearest language that is there, English when none is. */
export declare function localizerFor(tag: string): Localizer;
export {};
