import type { OutputDocument } from './output.js';

/** The document with the keys that the format knows, and its slug. */
export const render = ({ slug, comparison }: OutputDocument): string =>
  `${JSON.stringify({ ...(slug && { slug }), ...comparison })}\n`;
