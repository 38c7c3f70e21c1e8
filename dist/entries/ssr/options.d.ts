import { type Properties } from '../../element/properties.js';
/** What the prerendered element is set to; names and values as on the element. */
export interface RenderOptions extends Partial<Pick<Properties, 'layout' | 'theme' | 'headingLevel' | 'expanded' | 'linkTarget' | 'loading'>> {
    /** Language of the widget's own words, BCP 47; English when absent. */
    readonly lang?: string;
    /** Slug of the live comparison; the upgraded element fetches it, and without one nothing. */
    readonly slug?: string;
    /** Where the slug is looked for. */
    readonly base?: string;
    /** Nonce of the page's `style-src`, for the one style element. */
    readonly nonce?: string;
}
/** All options with a value from their lists; null for a text that is not given. */
export declare const normalizeOptions: (options: RenderOptions) => {
    lang: string | null;
    slug: string | null;
    base: string | null;
    nonce: string | null;
    layout: "full" | "line" | "compact";
    theme: "auto" | "light" | "dark";
    headingLevel: 1 | 4 | 6 | 2 | 3 | 5;
    expanded: boolean;
    linkTarget: string;
    loading: "lazy" | "eager";
};
export type Options = ReturnType<typeof normalizeOptions>;
