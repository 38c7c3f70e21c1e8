// Which way texts are written.

/** Letters written from right to left, those beyond the first plane by their first half. */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\ud802\ud803\ud83a\ud83b]/;

/** Languages and scripts that are written so (CLDR), of those that the Web has pages in. */
const LANGUAGES = /^(?:arc?|ckb|dv|fa|he|iw|ji|nqo|ps|sd|syr|ug|ur|yi)\b|-(?:Arab|Hebr)\b/i;

/**
 * The value of `dir` for a text in a language. A text in Hebrew may begin with a name in Latin
 * letters, which must not turn it round; a text without a letter of the kind is not turned either.
 */
export const directionOf = (text: string, lang: string): 'rtl' | 'auto' =>
  LANGUAGES.test(lang) && RIGHT_TO_LEFT.test(text) ? 'rtl' : 'auto';
