import { type Settings } from '../../element/properties.js';
/** What stands beside the shadow root; the first one is the default. */
declare const FALLBACKS: readonly ["short", "full"];
export type Fallback = (typeof FALLBACKS)[number];
/** What the prerendered element is set to; names and values as on the element. */
export interface RenderOptions extends Partial<Settings> {
    /** Language of the widget's own words, BCP 47; English when absent. */
    readonly lang?: string;
    /** Slug of the live comparison; the upgraded element fetches it, and without one nothing. */
    readonly slug?: string;
    /** Where the slug is looked for. */
    readonly base?: string;
    /**
     * What readers get that know no shadow DOM, such as feeds, sanitizers, reader views and search
     * indexes: `short`, the default, is title, summary and what the panel picks; `full` is the whole
     * comparison as plain HTML, table and quotes included.
     */
    readonly fallback?: Fallback;
    /** Nonce of the page's `style-src`, for the one style element. */
    readonly nonce?: string;
}
export declare const normalizeFallback: (value: unknown) => Fallback;
/** All options with a value from their lists; null for a text that is not given. */
export declare const normalizeOptions: (options: RenderOptions) => {
    loading: "lazy" | "eager";
    theme: "auto" | "light" | "dark";
    layout: "full" | "line" | "compact";
    expanded: boolean;
    headingLevel: 2 | 1 | 4 | 6 | 3 | 5;
    linkTarget: string;
    lang: string | null;
    slug: string | null;
    base: string | null;
    nonce: string | null;
    fallback: "full" | "short";
};
export type Options = ReturnType<typeof normalizeOptions>;
export {};
