// The element as HTML: declarative shadow root, snapshot, and a fallback.
import { deriveModel, type Model } from '../../document/model.js';
import { PROPERTIES, SETTINGS, viewSettings } from '../../element/properties.js';
import type { Comparison } from '../../document/parse.js';
import { ready } from '../../loading/state.js';
import type { ViewContext } from '../../view/context.js';
import { view } from '../../view/view.js';
import { answerDetails, joinSentences, pickSentence } from '../../view/wording.js';
import { attribute, escape, writeJson } from './escape.js';
import { write, writeText } from './html-writer.js';
import { localizerFor } from './languages.js';
import { normalizeOptions, type Options, type RenderOptions } from './options.js';
import { writePlain } from './plain/html.js';
import { outlineOf } from '../../view/taking-along/outline.js';
import { styleSheet } from './style-sheet.js';

/** The attributes of what is set to other than its default. */
function settingAttributes(options: Options): string {
  let html = '';
  for (const name of SETTINGS) {
    const value = options[name];
    const { normalize, attribute: attributeName } = PROPERTIES[name];
    if (value !== normalize(null)) html += attribute(String(attributeName ?? name), value);
  }
  return html;
}

/** What a reader sees where there is no shadow DOM: title, summary, and what the panel picks. */
function shortFallback(model: Model, context: ViewContext): string {
  const { summary, url } = model;
  const { localizer } = context;
  const answer = joinSentences([pickSentence(model, localizer), answerDetails(model, localizer)]);
  const title = escape(model.title);
  const heading = url ? `<a${attribute('href', url)}>${title}</a>` : title;
  const texts = summary ? [answer, summary] : [answer];
  return `<p>${heading}</p>${texts.map((text) => `<p>${writeText(text)}</p>`).join('')}`;
}

function fullFallback(model: Model, { localizer, level }: ViewContext, lang: string): string {
  return writePlain(outlineOf(model, { localizer, lang, address: null }), level);
}

/**
 * Draws the element of a checked document.
 * @param hasSnapshot Whether it can be upgraded: it carries the document as JSON then.
 */
export function drawElement(
  comparison: Comparison,
  options: RenderOptions,
  hasSnapshot = true,
): string {
  const settings = normalizeOptions(options);
  const model = deriveModel(comparison);
  const { lang, expanded } = settings;
  const localizer = localizerFor(lang ?? '');
  const documentLang = model.lang ?? lang ?? '';
  const context: ViewContext = {
    localizer,
    ...viewSettings(settings),
    lang: documentLang === localizer.lang ? '' : documentLang,
    isOpen: () => expanded,
    isDescriptionOpen: () => false,
    slug: settings.slug ?? model.slug ?? null,
    debug: false,
    announcement: '',
    keepsFallback: false,
    fallback: false,
  };
  const attributes =
    attribute('lang', lang || null) +
    attribute('slug', settings.slug) +
    attribute('base', settings.base) +
    settingAttributes(settings);
  const isShort = settings.fallback === 'short';
  const fallback = isShort
    ? shortFallback(model, context)
    : fullFallback(model, context, documentLang);
  const snapshot = hasSnapshot
    ? `<script type="application/json">${writeJson(comparison)}</script>\n`
    : '';
  return `<div>
<verdict-compare v-pre${attributes}>
<template shadowrootmode="open"><style${attribute('nonce', settings.nonce)}>
${styleSheet}
</style>${write(view(ready(model), context))}</template>
${snapshot}<div data-verdict-fallback>${fallback}</div>
</verdict-compare>
</div>`;
}
