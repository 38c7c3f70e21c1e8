import { Directive, type DirectiveParameters, type DirectiveResult, type ElementPart } from 'lit/directive.js';
/** Writes a text into the element that it stands on, which is empty in the template. */
export declare class TextDirective extends Directive {
    #private;
    render(_text: string, _lang?: string, _dir?: string): unknown;
    update({ element }: ElementPart, values: DirectiveParameters<this>): unknown;
}
/**
 * Element binding that writes a text of the document or of the widget: plain text, `<code>` for
 * spans in backticks, `<bdi>` for isolated names. No marker node stands beside the text.
 * @param text The text.
 * @param lang Its language where that is not the widget's.
 * @param dir Its direction where that may be another than that around it.
 */
export declare const text: (text: string, lang?: string, dir?: 'rtl' | 'auto') => DirectiveResult<typeof TextDirective>;
