// in: a comparison document and options.
// out: static HTML: the element with a declarative shadow root, the snapshot, and a short fallback.
// knows nothing of: DOM, network. It draws with the same views as the browser.
import { nothing, type TemplateResult } from 'lit';
import { getDirectiveClass, isDirectiveResult, isTemplateResult } from 'lit/directive-helpers.js';
import { addStrings, localizerFor } from '../../i18n/localizer.js';
import ar from '../../i18n/locales/ar.js';
import de from '../../i18n/locales/de.js';
import es from '../../i18n/locales/es.js';
import fr from '../../i18n/locales/fr.js';
import he from '../../i18n/locales/he.js';
import it from '../../i18n/locales/it.js';
import ja from '../../i18n/locales/ja.js';
import pt from '../../i18n/locales/pt.js';
import zh from '../../i18n/locales/zh.js';
import { deriveModel } from '../../document/model.js';
import { PROPERTIES, type Properties } from '../../element/properties.js';
import { parseComparison } from '../../document/parse.js';
import { ready } from '../../loading/state.js';
import type { ViewContext } from '../../view/context.js';
import { styles } from '../../view/styles/index.js';
import { runsOf, TextDirective, type Run } from '../../view/templating/text.js';
import { pickLine, view } from '../../view/view.js';

for (const [lang, strings] of Object.entries({ ar, de, es, fr, he, it, ja, pt, zh }))
  addStrings(lang, strings);

/** What the prerendered element is set to; names and values as on the element. */
export interface RenderOptions extends Partial<
  Pick<Properties, 'layout' | 'theme' | 'headingLevel' | 'expanded' | 'linkTarget' | 'loading'>
> {
  /** Language of the widget's own words, BCP 47; English when absent. */
  readonly lang?: string;
  /** With a slug the element fetches the live comparison once it is upgraded; without one it asks for nothing. */
  readonly slug?: string;
  /** Where the slug is looked for. */
  readonly base?: string;
  /** Nonce of the page's `style-src`, for the one style element. */
  readonly nonce?: string;
}

// A parser makes a line feed of a bare carriage return; in Markdown a blank line would end the HTML block
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\r': '&#13;',
};
const escape = (text: unknown): string =>
  String(text).replace(/[&<>"'\n\r]/g, (character) => ESCAPES[character] ?? '');
const attribute = (name: string, value: unknown): string =>
  value == null || value === nothing || value === false
    ? ''
    : ` ${name}${value === true ? '' : `="${escape(value)}"`}`;
const marked = (runs: string | readonly Run[]): string =>
  typeof runs === 'string'
    ? escape(runs)
    : runs
        .map(({ tag, text, attribute: set }) =>
          tag ? `<${tag}${set ? attribute(...set) : ''}>${marked(text)}</${tag}>` : marked(text),
        )
        .join('');

/** Writes a template as Lit would draw it. The views keep to whole, unquoted attribute bindings, and bind an element's text last in its tag. */
function write(value: unknown): string {
  if (Array.isArray(value)) return value.map(write).join('');
  if (!isTemplateResult(value)) return value == null || value === nothing ? '' : escape(value);
  const { strings, values } = value as TemplateResult;
  return values.reduce<string>((html, bound, i) => {
    const rest = strings[i + 1] ?? '';
    const [binding = '', prefix = '', name = ''] =
      / ([.?@]?)([\w-]+)=$/.exec(strings[i] ?? '') ?? [];
    if (name && prefix !== '.')
      return (
        html.slice(0, -binding.length) +
        attribute(name, prefix === '?' ? Boolean(bound) : bound) +
        rest
      );
    if (name === 'textContent')
      return `${html.slice(0, -binding.length)}>${escape(bound)}${rest.slice(1)}`;
    if (isDirectiveResult(bound) && getDirectiveClass(bound) === TextDirective) {
      const [text, lang, missing] = (
        bound as unknown as { values: Parameters<TextDirective['render']> }
      ).values;
      return `${html.trimEnd()}${attribute('lang', lang || null)}>${marked(runsOf(text, missing))}${rest.slice(1)}`;
    }
    return html + write(bound) + rest;
  }, strings[0] ?? '');
}

/** JSON that no HTML parser leaves early. */
const inline = (document: unknown): string => JSON.stringify(document).replaceAll('<', '\\u003c');

const attributeOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Draws a comparison as static HTML: it reads without JavaScript, and upgrades without a shift or a request of its own.
 * @param document A comparison document of version 1.
 * @throws {VerdictError} `schema`, when it is not one.
 */
export function renderToString(
  document: unknown,
  { lang = '', slug, base, nonce, ...settings }: RenderOptions = {},
): string {
  const comparison = parseComparison(document);
  const model = deriveModel(comparison);
  const words = localizerFor(lang);
  const set = <Name extends keyof Properties>(name: Name): Properties[Name] =>
    PROPERTIES[name].normalize((settings as Partial<Properties>)[name]) as Properties[Name];
  const own = model.lang ?? lang;
  const scene: ViewContext = {
    words,
    layout: set('layout'),
    theme: set('theme'),
    level: set('headingLevel'),
    target: set('linkTarget'),
    lang: own === words.lang ? '' : own,
    isOpen: () => set('expanded'),
    debug: false,
    announcement: '',
    keepsFallback: false,
    fallback: false,
  };
  const attributes = Object.keys(settings)
    .filter((name) => name in PROPERTIES)
    .map((name) => {
      const value = set(name as keyof Properties);
      return value === PROPERTIES[name as keyof Properties].normalize(null)
        ? ''
        : attribute(attributeOf(name), value);
    });
  const { title, summary, url } = model;
  const fallback = `<p>${url ? `<a href="${escape(url)}">${escape(title)}</a>` : escape(title)}</p>${summary ? `<p>${marked(runsOf(summary))}</p>` : ''}<p>${marked(runsOf(pickLine(model, scene)))}</p>`;
  return (
    `<verdict-compare${attribute('lang', lang || null)}${attribute('slug', slug)}${attribute('base', base)}${attributes.join('')}>\n` +
    `<template shadowrootmode="open"><style${attribute('nonce', nonce)}>${styles.replace(/\n+/g, '\n')}</style>${write(view(ready(model), scene))}</template>` +
    `<script type="application/json">${inline(comparison)}</script>${fallback}</verdict-compare>`
  );
}
