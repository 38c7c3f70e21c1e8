/** Text of the inline JSON; null without any, or while the parser is in the middle of it. */
export declare function readInlineJson(host: Element): string | null;
/** Whether anything in the default slot can be seen. */
export declare const hasFallback: (host: Element) => boolean;
/**
 * Whether the fallback looks like the rest of a page, since the element's end tag is missing: the
 * author is told.
 */
export declare function isUnclosed(host: Element): boolean;
