export interface Attention {
    /** Children, the parsed document, a language, configure() or new strings have changed. */
    readonly changed: () => void;
    /** The page is about to be printed (true), or was (false). */
    readonly print: (printing: boolean) => void;
}
/** Starts to attend; returns what ends it and leaves nothing behind. */
export declare function attend(host: Element, { changed, print }: Attention): () => void;
/** The nearest `lang`, also outside the shadow trees that the element is in; empty when there is none. */
export declare function languageOf(element: Element): string;
