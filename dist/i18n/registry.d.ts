import type { Strings } from './strings.js';
/**
 * Loads the language of a tag. What is returned settles once the words are there, but after
 * 300 ms at the latest (contract, section 1); undefined when there is nothing to wait for.
 */
export declare function loadStrings(tag: string): Promise<unknown> | undefined;
/** The words for a tag with the language they are in; English where there is no such language. */
export declare function stringsFor(tag: string): {
    lang: string | null;
    strings: Strings;
};
/**
 * Adds a language, or changes some words of one. What is left out, empty, or no text (a plural
 * without its form `other`) stays as it was, or is English; the console names it.
 * @param lang BCP 47 tag of the language, such as `nl`.
 */
export declare function addStrings(lang: string, strings: Partial<Strings>): void;
