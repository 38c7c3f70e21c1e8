import { nothing, type TemplateResult } from 'lit';
import type { Side } from '../document/model.js';
import type { Localizer, Strings } from '../i18n/localizer.js';
import { type Fragment } from './templating/html.js';
import { text } from './templating/text.js';
/** The first one is the default. */
export declare const LAYOUTS: readonly ["full", "compact", "line"];
export type Layout = (typeof LAYOUTS)[number];
/** The first one is the default. */
export declare const THEMES: readonly ["auto", "light", "dark"];
export type Theme = (typeof THEMES)[number];
/** What every template is told beside the model. */
export interface ViewContext {
    readonly localizer: Localizer;
    readonly layout: Layout;
    readonly theme: Theme;
    /** Level of the title, 1 to 6. */
    readonly level: number;
    /** Target of outbound links. */
    readonly target: string;
    /** Whether a reviewer's quotes are open. */
    readonly isOpen: (reviewer: string) => boolean;
    /** Whether the description of a tool is open. */
    readonly isDescriptionOpen: (side: Side) => boolean;
    /** The comparison's slug, where it is known: its reviewers have addresses then. */
    readonly slug: string | null;
    /** Language of the document's texts where that is not the widget's, else empty. */
    readonly lang: string;
    /** Whether the page's author wants to see messages on the page. */
    readonly debug: boolean;
    /** What a screen reader is told after another try: that the comparison has arrived. */
    readonly announcement: string;
    /** Whether the fallback stays visible beside a comparison: it looks like the rest of the page. */
    readonly keepsFallback: boolean;
    /** Whether the page brings fallback content. */
    readonly fallback: boolean;
}
/** A template that comes and goes by itself. */
export type Content = TemplateResult | typeof nothing;
/** Direction of a text of the document. */
export declare const documentDir: (words: string, { lang, localizer }: ViewContext) => "rtl" | "auto";
/** A text of the document, in its own language and direction. */
export declare const documentText: (words: string, context: ViewContext) => ReturnType<typeof text>;
/** In place of what is missing: a dash for the eye, words for a screen reader. */
export declare const missing: (words: keyof Strings, { localizer }: ViewContext) => Fragment;
/** `aria-level` of the title, where it is not that of its element, an h2. */
export declare const titleLevel: ({ level }: ViewContext) => unknown;
/** `aria-level` of the headings below the title, where it is not that of their element, an h3. */
export declare const innerLevel: ({ level }: ViewContext) => unknown;
/** What an outbound link may have besides its address and its words. */
interface LinkOptions {
    readonly part?: string | undefined;
    readonly sponsored?: boolean | undefined;
}
/** An outbound link; the words of a document stand in their own language. */
export declare const link: (url: string, words: unknown, { target }: ViewContext, { part, sponsored }?: LinkOptions) => Fragment;
/** A paragraph of the document. */
export declare const paragraph: (part: string, words: string, context: ViewContext) => Fragment;
/** What links that open a new tab are described by. */
export declare const newTab: ({ localizer }: ViewContext) => Fragment;
export {};
