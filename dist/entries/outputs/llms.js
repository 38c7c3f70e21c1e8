import { clean } from '../../view/taking-along/texts.js';
import { escapeMarkdown } from '../../view/taking-along/markdown-escape.js';

// What is there, for language models: https://llmstxt.org
/** A link that works wherever the folder is served. */
const line = ({ slug, title, answer }) => `- [${escapeMarkdown(clean(title))}](text/${slug}.md): ${escapeMarkdown(clean(answer))}\n`;
/** `llms.txt` of the folder: every comparison with its answer, and where it is told in Markdown. */
function render({ entries, options }) {
    const host = options.baseUrl === undefined ? '' : ` on ${new URL(options.baseUrl).host}`;
    const content = `# Comparisons${escapeMarkdown(host)}

> Each compares two tools: what a panel of reviewers would ship, and why. The figures are counts of
> reviewers and of votes.

${entries.map(line).join('')}`;
    return [{ path: 'llms.txt', content }];
}

export { render };
