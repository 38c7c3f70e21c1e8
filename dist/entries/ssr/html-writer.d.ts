/** A text of the document or of the widget, with its code spans and isolated names. */
export declare function writeText(text: string): string;
/**
 * Writes what a template holds as Lit would draw it.
 * @throws {TypeError} On bindings and directives that the views do not use.
 */
export declare function write(value: unknown): string;
