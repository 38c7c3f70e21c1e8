import { PROPERTIES, SETTINGS, type Settings } from '../../element/properties.js';

/** What stands beside the shadow root; the first one is the default. */
const FALLBACKS = ['short', 'full'] as const;
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

/**
 * An option of the caller's own, such as a text, a number or a boolean; null for any other. Options
 * may be the query of a request, where names and values are anybody's: only names that are asked
 * for here are read, nothing that they inherit, and no object, whose `toString` may be a text.
 */
function ownOption(options: RenderOptions, name: keyof RenderOptions): unknown {
  const value: unknown = Object.hasOwn(options, name) ? options[name] : null;
  return /^(?:string|number|boolean)$/.test(typeof value) ? value : null;
}

function ownText(options: RenderOptions, name: keyof RenderOptions): string | null {
  const value = ownOption(options, name);
  return typeof value === 'string' ? value : null;
}

export const normalizeFallback = (value: unknown): Fallback =>
  FALLBACKS.find((fallback) => fallback === value) ?? FALLBACKS[0];
/** The value of each setting, its default where none is given. */
function settingsOf(options: RenderOptions): Settings {
  const values = SETTINGS.map((name) => [
    name,
    PROPERTIES[name].normalize(ownOption(options, name)),
  ]);
  return Object.fromEntries(values) as Settings;
}

/** All options with a value from their lists; null for a text that is not given. */
export const normalizeOptions = (options: RenderOptions) => ({
  lang: ownText(options, 'lang'),
  slug: ownText(options, 'slug'),
  base: ownText(options, 'base'),
  nonce: ownText(options, 'nonce'),
  fallback: normalizeFallback(ownOption(options, 'fallback')),
  ...settingsOf(options),
});

export type Options = ReturnType<typeof normalizeOptions>;
