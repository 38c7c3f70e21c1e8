import type { OutputDocument } from './output.js';

/** The document with the keys that the format knows, and its slug. */
export function render({ slug, comparison }: OutputDocument): string {
  const { slug: _own, ...others } = comparison; // may be there, and undefined
  return `${JSON.stringify({ ...(slug && { slug }), ...others })}\n`;
}
