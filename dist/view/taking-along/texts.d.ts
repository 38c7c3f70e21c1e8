/** A piece of text, and what is to be known of it. */
export interface Text {
    readonly text: string;
    /** Whether it is the document's, in its language; otherwise it is the widget's. */
    readonly isDocument: boolean;
    /** Where it leads to; null for text alone. */
    readonly url: string | null;
    /** Whether it leads to what somebody has paid for. */
    readonly isSponsored: boolean;
    /** The ISO date that it tells; null for any other. */
    readonly date: string | null;
}
/** A text as a reader sees it in HTML: one blank for any white space, none at its ends. */
export declare function clean(text: string): string;
/** The widget's words. */
export declare const widgetText: (words: string) => Text;
/** A text of the document; null where it has none. */
export declare function documentText(words: string | undefined): Text | null;
/** A text that every document has, such as a name, though there may be nothing to see in it. */
export declare const requiredText: (words: string) => Text;
/** Those that are there. */
export declare const present: (texts: readonly (Text | null)[]) => Text[];
