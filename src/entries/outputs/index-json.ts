import type { Site, SiteFile } from './output.js';

/** A list of all comparisons, for pages that show or search them. */
export const render = ({ entries }: Site): SiteFile[] => [
  { path: 'index.json', content: `${JSON.stringify({ version: 1, comparisons: entries })}\n` },
];
