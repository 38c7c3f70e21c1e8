/** What stands at a place between two texts of a template. */
export interface Binding {
    /**
     * - `child`: any content
     * - `attribute`, `boolean`: an attribute, with its name and the space before it
     * - `about`: the attributes that `text()` sets, and `text`: the content that it writes
     * - `escaped`: content that is bound as `.textContent`
     */
    readonly kind: 'child' | 'attribute' | 'boolean' | 'about' | 'text' | 'escaped';
    /** Which of the template's values. */
    readonly index: number;
    /** Name of the attribute. */
    readonly name?: string;
}
/** A template taken apart: `texts[0]`, `bindings[0]`, `texts[1]` and so on. */
export interface TemplateParts {
    readonly texts: readonly string[];
    readonly bindings: readonly Binding[];
}
/** @throws {TypeError} On a binding that the views do not use. */
export declare function takeApart(strings: readonly string[]): TemplateParts;
