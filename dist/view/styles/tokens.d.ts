/**
 * The public custom properties, `--verdict-*`, and the private ones, `--_*`, that all other rules
 * read. They name roles; only this file gives them values.
 *
 * All colours come from the text colour that the widget stands in, so that it suits the page and
 * follows it live: dark text means a light page. Words are in that colour; a tone fills badges and
 * bars alone. A browser without relative colours draws them as outlines; words and shapes carry the
 * meaning. Less important texts are smaller, not paler, and nothing lies under text but the page,
 * which may have just enough contrast.
 */
export declare const tokens: string;
