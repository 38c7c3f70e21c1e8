import { resolveLinks } from '../../document/links.js';
import { drawElement } from '../ssr/element.js';
import { normalizeOptions } from '../ssr/options.js';
import type { OutputDocument, OutputOptions } from './output.js';

/** The prerendered element; in a build it refreshes itself from the document beside it. */
export function render(
  { slug, comparison }: OutputDocument,
  { baseUrl, ...options }: OutputOptions,
): string {
  if (baseUrl === undefined) return `${drawElement(comparison, normalizeOptions(options))}\n`;
  const base = new URL('comparisons', baseUrl).href;
  // it stands on pages elsewhere: what is relative to the document is not relative to them
  const absolute = resolveLinks(comparison, `${base}/${slug}.json`);
  return `${drawElement(absolute, normalizeOptions({ slug, base, ...options }))}\n`;
}
