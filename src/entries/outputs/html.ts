import { resolveLinks } from '../../document/links.js';
import { drawElement } from '../ssr/element.js';
import type { OutputDocument, OutputOptions } from './output.js';
import { languageOf } from './text/outline.js';

/**
 * The prerendered element; in a build it refreshes itself from the document beside it. It says the
 * language of its words, so that they stay when the script of the page takes over.
 */
export function render(document: OutputDocument, { baseUrl, ...options }: OutputOptions): string {
  const { slug, comparison } = document;
  const drawing = { ...options, lang: languageOf(document, options) };
  if (baseUrl === undefined) return `${drawElement(comparison, drawing)}\n`;
  const base = new URL('comparisons', baseUrl).href;
  // it stands on pages elsewhere: what is relative to the document is not relative to them
  const absolute = resolveLinks(comparison, `${base}/${slug}.json`);
  return `${drawElement(absolute, { slug, base, ...drawing })}\n`;
}
