/** Whether a text stands in HTML as it is, without a name or a code span in it. */
export declare const isPlain: (text: string) => boolean;
/** Escapes a text for content and for attributes in quotes. */
export declare function escape(value: unknown): string;
/** An attribute with the space before it; empty where the value is absent or false. */
export declare function attribute(name: string, value: unknown): string;
/**
 * JSON for a script element. Its own braces and brackets stand before a quotation mark, a value or
 * one another, where they open nothing in a template language or in Markdown.
 * @param value JSON: objects, lists and plain values.
 */
export declare function writeJson(value: unknown): string;
