/** Letters written from right to left, those beyond the first plane by their first half. */
export declare const RIGHT_TO_LEFT: RegExp;
/**
 * The value of `dir` for a text in a language. A text in Hebrew may begin with a name in Latin
 * letters, which must not turn it round; a text without a letter of the kind is not turned either.
 */
export declare const directionOf: (text: string, lang: string) => "rtl" | "auto";
