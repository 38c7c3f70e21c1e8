import type { ViewContext } from '../context.js';
import { type Fragment } from '../templating/html.js';
/** What copies the address of a row, a quote with its source, or the whole as Markdown. */
export declare const citeButton: (what: "link" | "quote" | "markdown", label: "copyLink" | "copyQuote" | "copyMarkdown", { localizer }: ViewContext) => Fragment;
