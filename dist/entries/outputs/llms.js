import { clean } from '../../view/taking-along/texts.js';
import { escapeMarkdown, escapeAddress } from '../../view/taking-along/markdown-escape.js';

// What is there, for language models: https://llmstxt.org
/**
 * Its link is absolute where it is known to what: a site has its `llms.txt` at the root, wherever
 * the folder is.
 */
function line({ slug, title, answer }, base) {
    const address = escapeAddress(`${base}text/${slug}.md`);
    return `- [${escapeMarkdown(clean(title))}](${address}): ${escapeMarkdown(clean(answer))}\n`;
}
/** `llms.txt` of the folder: every comparison with its answer, and where it is told in Markdown. */
function render({ entries, options: { baseUrl } }) {
    const base = baseUrl === undefined ? undefined : new URL(baseUrl);
    const host = base ? ` on ${base.host}` : '';
    const content = `# Comparisons${escapeMarkdown(host)}

> Each compares two tools: what a panel of reviewers would ship, and why. The figures are counts of
> reviewers and of votes.

${entries.map((entry) => line(entry, base?.href ?? '')).join('')}`;
    return [{ path: 'llms.txt', content }];
}

export { render };
