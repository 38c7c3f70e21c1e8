import type { Model } from '../../document/model.js';
import type { Localizer } from '../../i18n/localizer.js';
import { type Text } from './texts.js';
export type { Text } from './texts.js';
/** One row of the table: what is compared, and what is said of each tool. */
export type Row = readonly [label: Text, first: Text, second: Text];
export type Block = {
    readonly type: 'title' | 'heading' | 'quote';
    readonly text: Text;
}
/** Texts with something between them. */
 | {
    readonly type: 'paragraph';
    readonly texts: readonly Text[];
} | {
    readonly type: 'table';
    readonly head: Row;
    readonly rows: readonly Row[];
};
export interface Outline {
    /** Language and direction of the widget's words. */
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    /** Language of the document's texts where that is another one, else empty. */
    readonly documentLang: string;
    /** The names of the tools. */
    readonly tools: readonly [Text, Text];
    readonly blocks: readonly Block[];
}
export interface OutlineOptions {
    readonly localizer: Localizer;
    /** What the document's texts are in where it does not say so itself. */
    readonly lang: string;
    /** Where the document stands, for links that are relative to it; null leaves them so. */
    readonly address: string | null;
}
/** Between texts of one paragraph. */
export declare const SEPARATOR = " \u00B7 ";
/** The outline of a comparison; nothing that it states depends on the output. */
export declare function outlineOf(model: Model, { localizer, lang, address }: OutlineOptions): Outline;
