/** A text in one line: code in backticks stays code, and nothing else in it is markup. */
export declare const escapeMarkdown: (text: string) => string;
/** An address as the target of a link: percent-encoded where Markdown would read it. */
export declare const escapeAddress: (url: string) => string;
