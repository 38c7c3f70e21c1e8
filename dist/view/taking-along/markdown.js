import { escapeMarkdown, escapeAddress } from './markdown-escape.js';
import { SEPARATOR } from './outline.js';

// The comparison in GitHub's Markdown: a table, quotes, and no HTML.
const MAX_LEVEL = 6;
function inline({ text, url }) {
    const words = escapeMarkdown(text);
    return url === null ? words : `[${words}](${escapeAddress(url)})`;
}
const tableRow = (cells) => `| ${cells.join(' | ')} |`;
function table(head, rows) {
    const lines = [head, ...rows].map((row) => tableRow(row.map(inline)));
    lines.splice(1, 0, tableRow(head.map(() => '---')));
    return lines.join('\n');
}
function write(block, level) {
    switch (block.type) {
        case 'title':
            return `${'#'.repeat(level)} ${inline(block.text)}`;
        case 'heading':
            return `${'#'.repeat(Math.min(level + 1, MAX_LEVEL))} ${inline(block.text)}`;
        case 'paragraph':
            return block.texts.map(inline).join(SEPARATOR);
        case 'quote':
            return `> ${inline(block.text)}`;
        case 'table':
            return table(block.head, block.rows);
    }
}
/** An outline in Markdown. @param level Level of its title, 1 to 6. */
const markdownOf = ({ blocks }, level) => `${blocks.map((block) => write(block, level)).join('\n\n')}\n`;

export { markdownOf };
