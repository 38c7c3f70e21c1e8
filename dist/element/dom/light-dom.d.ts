/** Text of the child `<script type="application/json">`; null without one, or while the parser is still in the middle of it. */
export declare function inlineJson(host: Element): string | null;
/** Whether anything in the default slot can be seen. */
export declare const hasFallback: (host: Element) => boolean;
