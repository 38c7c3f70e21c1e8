/** A tag and its parents, from the most specific on: zh-hant-tw, zh-hant, zh. */
export declare function tagChain(tag: string): string[];
/** The chain of what Intl calls the same language by its present name: he for iw, de for deu. */
export declare function canonicalChain(tag: string): string[];
/** The first of `tags` that Intl takes, else English. */
export declare function firstValidTag(...tags: string[]): string;
