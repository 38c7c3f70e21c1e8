import { type TemplateResult } from 'lit';
/** A template as it stands in the source. */
interface Literal {
    /** Its strings without the blanks of their layout; the values go between them. */
    readonly strings: readonly string[];
}
/**
 * A template literal and its values. It becomes part of the template that it is put into, whereas
 * Lit would mark the place of a nested template with two comment nodes and clone it by itself.
 * This is a class so that nothing in a document can pass for one.
 */
export declare class Fragment {
    readonly literal: Literal;
    readonly values: readonly unknown[];
    constructor(literal: Literal, values: readonly unknown[]);
}
/** Tag of all templates of the view. */
export declare function html(written: TemplateStringsArray, ...values: unknown[]): Fragment;
/** The fragment for what is absent. */
export declare const empty: Fragment;
/** Puts fragments one after another. Old libraries put a `reduce` of their own on arrays. */
export declare function concat(fragments: readonly Fragment[]): Fragment;
/**
 * Makes one Lit template of a fragment and all fragments within it.
 *
 * A fragment in place of another one makes another shape, and Lit draws the whole template anew.
 * So what comes and goes while the rest stays is better composed by itself, and passed as a value.
 */
export declare function compose(fragment: Fragment): TemplateResult;
export {};
