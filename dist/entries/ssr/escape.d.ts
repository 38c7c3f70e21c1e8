/** Escapes a text for content and for attributes in quotes. */
export declare function escape(value: unknown): string;
/** JSON for a script element. */
export declare const writeJson: (value: unknown) => string;
