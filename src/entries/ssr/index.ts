// The server renderer, `verdict-compare/ssr`.
// in: a comparison document and options.
// out: static HTML: the element with a declarative shadow root, the snapshot, and a short fallback.
// knows nothing of: DOM, network. It draws with the same views as the browser.
import { addStrings, localizerFor } from '../../i18n/localizer.js';
import { locales } from '../../i18n/locales/all.js';
import { deriveModel, type Model } from '../../document/model.js';
import { PROPERTIES, type Properties, type PropertyOptions } from '../../element/properties.js';
import { parseComparison } from '../../document/parse.js';
import { ready } from '../../loading/state.js';
import type { ViewContext } from '../../view/context.js';
import { styles } from '../../view/styles/index.js';
import { pickLine } from '../../view/sections/header.js';
import { view } from '../../view/view.js';
import { attribute, escape, write, writeText } from './html-writer.js';

for (const [lang, strings] of Object.entries(locales)) addStrings(lang, strings);

/** What the prerendered element is set to; names and values as on the element. */
export interface RenderOptions extends Partial<
  Pick<Properties, 'layout' | 'theme' | 'headingLevel' | 'expanded' | 'linkTarget' | 'loading'>
> {
  /** Language of the widget's own words, BCP 47; English when absent. */
  readonly lang?: string;
  /** Slug of the live comparison; the upgraded element fetches it, and without one nothing. */
  readonly slug?: string;
  /** Where the slug is looked for. */
  readonly base?: string;
  /** Nonce of the page's `style-src`, for the one style element. */
  readonly nonce?: string;
}

/** JSON that no HTML parser leaves early. */
const inline = (document: unknown): string => JSON.stringify(document).replaceAll('<', '\\u003c');

const attributeName = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

// A blank line would end the HTML block in Markdown
const sheet = styles.replace(/\s*\n\s*/g, '\n');

type Settings = Omit<RenderOptions, 'lang' | 'slug' | 'base' | 'nonce'>;

/** The attributes of what is set to other than its default. */
function settingAttributes(settings: Settings): string {
  let html = '';
  for (const name of Object.keys(settings) as (keyof Settings)[]) {
    const option = PROPERTIES[name] as PropertyOptions | undefined;
    const value = option?.normalize(settings[name]);
    if (value !== option?.normalize(null)) html += attribute(attributeName(name), value);
  }
  return html;
}

/** What a reader sees where there is no shadow DOM: title, summary, and what the panel picks. */
function fallback(model: Model, context: ViewContext): string {
  const { summary, url } = model;
  const title = escape(model.title);
  const heading = url ? `<a${attribute('href', url)}>${title}</a>` : title;
  const texts = summary ? [summary, pickLine(model, context)] : [pickLine(model, context)];
  return `<p>${heading}</p>${texts.map((text) => `<p>${writeText(text)}</p>`).join('')}`;
}

/**
 * Draws a comparison as static HTML: it reads without JavaScript, and upgrades without a shift or a
 * request of its own.
 * @param document A comparison document of version 1.
 * @throws {VerdictError} `schema`, when it is not one.
 */
export function renderToString(
  document: unknown,
  { lang = '', slug, base, nonce, ...settings }: RenderOptions = {},
): string {
  const comparison = parseComparison(document);
  const model = deriveModel(comparison);
  const localizer = localizerFor(lang);
  const documentLang = model.lang ?? lang;
  const expanded = PROPERTIES.expanded.normalize(settings.expanded);
  const context: ViewContext = {
    localizer,
    layout: PROPERTIES.layout.normalize(settings.layout),
    theme: PROPERTIES.theme.normalize(settings.theme),
    level: PROPERTIES.headingLevel.normalize(settings.headingLevel),
    target: PROPERTIES.linkTarget.normalize(settings.linkTarget),
    lang: documentLang === localizer.lang ? '' : documentLang,
    isOpen: () => expanded,
    debug: false,
    announcement: '',
    keepsFallback: false,
    fallback: false,
  };
  const attributes =
    attribute('lang', lang || null) +
    attribute('slug', slug) +
    attribute('base', base) +
    settingAttributes(settings);
  return (
    `<verdict-compare${attributes}>\n` +
    `<template shadowrootmode="open"><style${attribute('nonce', nonce)}>${sheet}</style>` +
    `${write(view(ready(model), context))}</template>` +
    `<script type="application/json">${inline(comparison)}</script>` +
    `${fallback(model, context)}</verdict-compare>`
  );
}
