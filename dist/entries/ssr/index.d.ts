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
/**
 * Draws a comparison as static HTML: it reads without JavaScript, and upgrades without a shift or a
 * request of its own.
 * @param document A comparison document of version 1.
 * @throws {VerdictError} `schema`, when it is not one.
 */
export declare function renderToString(document: unknown, { lang, slug, base, nonce, ...settings }?: RenderOptions): string;
