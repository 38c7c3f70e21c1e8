import { resolveLinks } from '../../document/links.js';
import { renderToString } from '../ssr/index.js';
import type { OutputDocument, OutputOptions } from './output.js';

/** The prerendered element; in a build it refreshes itself from the document beside it. */
export function render(
  { slug, comparison }: OutputDocument,
  { baseUrl, ...options }: OutputOptions,
): string {
  if (baseUrl === undefined) return `${renderToString(comparison, options)}\n`;
  const base = new URL('comparisons', baseUrl).href;
  // it stands on pages elsewhere: what is relative to the document is not relative to them
  const absolute = resolveLinks(comparison, `${base}/${slug}.json`);
  return `${renderToString(absolute, { slug, base, ...options })}\n`;
}
