// The comparison in GitHub's Markdown: a table, quotes, and no HTML.
import { escapeAddress, escapeMarkdown } from './markdown-escape.js';
import { SEPARATOR, type Block, type Outline, type Row, type Text } from './outline.js';

const MAX_LEVEL = 6;

function inline({ text, url }: Text): string {
  const words = escapeMarkdown(text);
  return url === null ? words : `[${words}](${escapeAddress(url)})`;
}

const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function table(head: Row, rows: readonly Row[]): string {
  const lines = [head, ...rows].map((row) => tableRow(row.map(inline)));
  lines.splice(1, 0, tableRow(head.map(() => '---')));
  return lines.join('\n');
}

function write(block: Block, level: number): string {
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
export const markdownOf = ({ blocks }: Outline, level: number): string =>
  `${blocks.map((block) => write(block, level)).join('\n\n')}\n`;
