// The options that draw, shared by `render` and `build`; what they may be is what the element's
// attributes may be.
import { PROPERTIES } from '../../../element/properties.js';
import { isSlug } from '../../../document/limits.js';
import { localizerFor } from '../../ssr/languages.js';
import { normalizeFallback } from '../../ssr/options.js';
import type { OutputOptions } from '../../outputs/output.js';
import { text, type Option, type Options, type Values } from '../arguments.js';
import { stderr } from '../terminal.js';

/**
 * A value that the attribute takes as it is; where the element falls back to its default, the
 * command says so.
 */
function attribute(
  { normalize }: { readonly normalize: (value: unknown) => unknown },
  value: string,
  about: string,
): Option {
  const complain = (given: string): string | undefined =>
    String(normalize(given)) === given ? undefined : `write ${value.replaceAll('|', ', ')}`;
  return { value, about, complain };
}

function complainOfTag(lang: string): string | undefined {
  try {
    Intl.getCanonicalLocales(lang);
    return undefined;
  } catch {
    return 'write a language tag like "en"';
  }
}

export const complainOfSlug = (slug: string): string | undefined =>
  isSlug(slug)
    ? undefined
    : 'write letters and digits, single ones of "-", "_" and "." between them, ' +
      '200 characters at most';

function complainOfBaseUrl(value: string): string | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const isPlain =
    url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  return isPlain ? undefined : 'write the address of a folder, like https://example.com/verdicts/';
}

/** The address of a folder; a slash at its end may be missing. */
export const BASE_URL: Option = {
  value: 'URL',
  about: 'where the folder of a build is served',
  complain: complainOfBaseUrl,
};

/** A name to write at. */
export const OUT = {
  complain: (value: string) => (value ? undefined : 'write a name'),
};

export const DRAWING: Options = {
  layout: attribute(PROPERTIES.layout, 'full|compact|line', 'how much is shown; full when absent'),
  theme: attribute(PROPERTIES.theme, 'auto|light|dark', 'auto, the page’s own, when absent'),
  lang: {
    value: 'TAG',
    about: 'language of the widget’s own words; that of the document, or English, when absent',
    complain: complainOfTag,
  },
  'heading-level': attribute(PROPERTIES.headingLevel, '1-6', 'level of the title; 2 when absent'),
  expanded: { about: 'with the quotes of every reviewer open' },
  jsonld: { about: 'embed pages describe themselves to search engines, as JSON-LD' },
  fallback: attribute(
    { normalize: normalizeFallback },
    'short|full',
    'beside the prerendered element: the answer, or all of it as plain HTML; short when absent',
  ),
};

/** What the given options say, for an output. */
export function drawingOf(values: Values): OutputOptions {
  const names = ['layout', 'theme', 'lang', 'slug', 'base', 'nonce', 'fallback'] as const;
  const headingLevel = text(values, 'heading-level');
  const base = text(values, 'base-url');
  return {
    ...Object.fromEntries(
      names.flatMap((name) => {
        const value = text(values, name);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
    ...(headingLevel && { headingLevel: PROPERTIES.headingLevel.normalize(headingLevel) }),
    ...(values.expanded === true && { expanded: true }),
    ...(base !== undefined && { baseUrl: new URL(`${base}/`.replace(/\/+$/, '/')).href }),
    ...(values.jsonld === true && { jsonLd: true }),
  };
}

/** Says so where the widget does not speak the language that is asked for. */
export async function tellOfEnglish({ lang }: OutputOptions): Promise<void> {
  if (lang !== undefined && localizerFor(lang).isFallback)
    await stderr.line(`The widget does not speak ${lang}; its words are in English`);
}
