import { SEPARATOR } from '../../view/taking-along/outline.js';
import { outline } from './text/outline.js';
import { plainWords, printableAddress } from './text/harmless.js';
import { wrap, widthOf } from './text/wrap.js';

// The comparison as text alone, for mail and terminals: lines of 76 columns, no markup.
/** Mail in plain text has at most 78 (RFC 5322, 2.1.1). */
const COLUMNS = 76;
const INDENT = '  ';
/** A text with the address that it leads to. */
function inline({ text, url }) {
    const words = plainWords(text);
    return url === null ? words : `${words}: ${printableAddress(url)}`;
}
function underlined(text, line) {
    const words = wrap(plainWords(text.text), COLUMNS);
    const width = Math.max(...words.split('\n').map(widthOf));
    const address = text.url === null ? '' : `\n\n${printableAddress(text.url)}`;
    return `${words}\n${line.repeat(width)}${address}`;
}
/** Under each label what is said of each tool; the names stand in every row. */
function table([, ...columns], rows, names) {
    const links = columns.filter(({ url }) => url !== null).map(inline);
    const groups = rows.map(([label, ...cells]) => {
        const lines = cells.map((cell, side) => wrap(`${names[side] ?? ''}: ${inline(cell)}`, COLUMNS, INDENT, INDENT.repeat(2)));
        return [wrap(plainWords(label.text), COLUMNS), ...lines].join('\n');
    });
    return [...(links.length ? [links.join('\n')] : []), ...groups].join('\n\n');
}
function write(block, names) {
    switch (block.type) {
        case 'title':
            return underlined(block.text, '=');
        case 'heading':
            return `\n${underlined(block.text, '-')}`;
        case 'paragraph':
            // each link has a line of its own, where no address is broken
            return block.texts.some(({ url }) => url !== null)
                ? block.texts.map(inline).join('\n')
                : wrap(block.texts.map(inline).join(SEPARATOR), COLUMNS);
        case 'quote':
            return wrap(inline(block.text), COLUMNS, '> ');
        case 'table':
            return table(block.head, block.rows, names);
    }
}
/** The whole comparison as text. */
function render(document, options) {
    const { blocks, tools } = outline(document, options);
    const names = tools.map(({ text }) => plainWords(text));
    return `${blocks.map((block) => write(block, names)).join('\n\n')}\n`;
}

export { render };
