/** A text in an element or in an attribute, of HTML or XML. */
export declare const escapeHtml: (text: string) => string;
