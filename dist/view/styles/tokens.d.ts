/**
 * The public custom properties, `--verdict-*`, and the private ones, `--_*`, that all other rules
 * read. They name roles; only this file gives them values.
 *
 * All colours come from the text colour that the widget stands in, so that it suits the page and
 * follows it live: dark text means a light page. A browser without relative colours shows the tones
 * in the text's own colour; words and shapes carry the meaning.
 */
export declare const tokens: string;
