// What is there, for language models: https://llmstxt.org
import { clean } from '../../view/taking-along/texts.js';
import type { Entry, Site, SiteFile } from './output.js';
import { escapeAddress, escapeMarkdown } from '../../view/taking-along/markdown-escape.js';

/**
 * Its link is absolute where it is known to what: a site has its `llms.txt` at the root, wherever
 * the folder is.
 */
function line({ slug, title, answer }: Entry, base: string): string {
  const address = escapeAddress(`${base}text/${slug}.md`);
  return `- [${escapeMarkdown(clean(title))}](${address}): ${escapeMarkdown(clean(answer))}\n`;
}

/** `llms.txt` of the folder: every comparison with its answer, and where it is told in Markdown. */
export function render({ entries, options: { baseUrl } }: Site): SiteFile[] {
  const base = baseUrl === undefined ? undefined : new URL(baseUrl);
  const host = base ? ` on ${base.host}` : '';
  const content = `# Comparisons${escapeMarkdown(host)}

> Each compares two tools: what a panel of reviewers would ship, and why. The figures are counts of
> reviewers and of votes.

${entries.map((entry) => line(entry, base?.href ?? '')).join('')}`;
  return [{ path: 'llms.txt', content }];
}
