/** Largest document that is read, in bytes. */
export declare const MAX_DOCUMENT_BYTES: number;
export declare const MAX_TEXT_LENGTH = 4000;
export declare const MAX_NAME_LENGTH = 200;
export declare const MAX_REVIEWERS = 100;
export declare const MAX_ROWS = 60;
/** The name of a document in addresses. It has no flags, since it stands in the JSON Schema too. */
export declare const SLUG_PATTERN: RegExp;
/** What to write as a slug. */
export declare const SLUG_HINT: string;
export declare const isSlug: (text: string) => boolean;
