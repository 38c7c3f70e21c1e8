// in: a document, and how an output is drawn.
// out: its outline, in the widget's words.
// knows nothing of: what an output makes of it.
import { absolute } from '../../../document/links.js';
import { localizerFor } from '../../ssr/languages.js';
import { outlineOf, type Outline } from '../../../view/taking-along/outline.js';
import { normalizeOptions } from '../../ssr/options.js';
import type { Localizer } from '../../../i18n/localizer.js';
import type { OutputDocument, OutputOptions } from '../output.js';

/**
 * The language of the widget's words in every output: the one that is asked for, else that of the
 * document, where the widget speaks it; empty where neither is, which means English.
 */
export function languageOf(
  { model }: Pick<OutputDocument, 'model'>,
  { lang }: OutputOptions,
): string {
  const own = model.lang ?? '';
  return lang ?? (localizerFor(own).isFallback ? '' : own);
}

/** The widget's words for an output that stands by itself. */
export const localizerOf = (
  document: Pick<OutputDocument, 'model'>,
  options: OutputOptions,
): Localizer => localizerFor(languageOf(document, options));

/** Where a document is served; null where that is not known. */
const addressOf = ({ slug }: OutputDocument, { baseUrl }: OutputOptions): string | null =>
  baseUrl === undefined ? null : new URL(`comparisons/${slug}.json`, baseUrl).href;

/** A link of the document, absolute where the document's own address is known. */
export function linkOf(url: string, document: OutputDocument, options: OutputOptions): string {
  const address = addressOf(document, options);
  return address === null ? url : absolute(url, address);
}

export const outline = (document: OutputDocument, options: OutputOptions): Outline =>
  outlineOf(document.model, {
    localizer: localizerOf(document, options),
    lang: options.lang ?? '',
    address: addressOf(document, options),
  });

/** Level of the title, 1 to 6. */
export const levelOf = (options: OutputOptions): number => normalizeOptions(options).headingLevel;
