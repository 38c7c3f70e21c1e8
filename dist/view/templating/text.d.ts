import { Directive, type DirectiveParameters, type ElementPart } from 'lit/directive.js';
/** A piece of text and the element that it stands in, if any. */
export interface Run {
    readonly tag?: 'code' | 'bdi' | 'span';
    readonly text: string | readonly Run[];
    readonly attribute?: readonly [name: string, value: string];
}
/** Splits a text at code spans, in which there is something to be seen, and at the isolates that `isolate` made. Nothing is ever parsed as HTML. */
export declare function runsOf(text: string, missing?: boolean): readonly Run[];
/**
 * Writes into the element that it stands on, which must be empty in the template; there is no marker node beside the text.
 * It must be the last thing in its tag: the server renderer relies on that.
 */
export declare class TextDirective extends Directive {
    #private;
    render(_text: string, _lang?: string, _missing?: boolean): unknown;
    update({ element }: ElementPart, values: DirectiveParameters<this>): unknown;
}
/** @param text The text. @param lang Its language where that is not the widget's. @param missing Whether it says only that there is none. */
export declare const text: (_text: string, _lang?: string | undefined, _missing?: boolean | undefined) => import("lit-html/directive.js").DirectiveResult<typeof TextDirective>;
