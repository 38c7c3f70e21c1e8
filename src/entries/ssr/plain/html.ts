// The outline as plain HTML: no shadow DOM, no script, no style. Mail programs and sanitizers drop
// `bdi`, captions and figures; the marks that isolate a name stay characters for that reason.
import { directionOf } from '../../../i18n/direction.js';
import { runsOf, type Run } from '../../../view/templating/runs.js';
import { attribute, escape } from '../escape.js';
import {
  SEPARATOR,
  type Block,
  type Outline,
  type Row,
  type Text,
} from '../../../view/taking-along/outline.js';

const MAX_LEVEL = 6;
const REL = 'nofollow noopener';

function writeRun(run: Run): string {
  if (typeof run === 'string') return escape(run);
  const inner = run.runs.map(writeRun).join('');
  return run.tag === 'code' ? `<code translate="no">${inner}</code>` : `\u2068${inner}\u2069`;
}

const writeWords = (text: string): string =>
  text.includes('`') ? runsOf(text).map(writeRun).join('') : escape(text);

class PlainWriter {
  readonly #outline: Outline;
  readonly #level: number;

  /** @param level Level of the title, 1 to 6. */
  constructor(outline: Outline, level: number) {
    this.#outline = outline;
    this.#level = level;
  }

  /** Where a text's language and direction may be others than those around it. */
  #attributes({ isDocument, text }: Text): string {
    if (!isDocument) return '';
    const { documentLang, lang } = this.#outline;
    const dir = directionOf(text, documentLang || lang);
    return attribute('lang', documentLang || null) + attribute('dir', dir);
  }

  #content({ text, url, isSponsored, date }: Text, attributes = ''): string {
    const words = writeWords(text);
    if (url !== null) {
      const rel = isSponsored ? `sponsored ${REL}` : REL;
      return `<a${attribute('href', url)} rel="${rel}"${attributes}>${words}</a>`;
    }
    if (date !== null) return `<time${attribute('datetime', date)}>${words}</time>`;
    return attributes ? `<span${attributes}>${words}</span>` : words;
  }

  #element(tag: string, text: Text, attributes = ''): string {
    return `<${tag}${attributes}${this.#attributes(text)}>${this.#content(text)}</${tag}>`;
  }

  #paragraph(texts: readonly Text[]): string {
    const [only, ...others] = texts;
    if (only && !others.length) return this.#element('p', only);
    const all = texts.map((text) => this.#content(text, this.#attributes(text)));
    return `<p>${all.join(SEPARATOR)}</p>`;
  }

  #row([label, first, second]: Row): string {
    const cells = this.#element('td', first) + this.#element('td', second);
    return `<tr>${this.#element('th', label, ' scope="row"')}${cells}</tr>`;
  }

  #table(head: Row, rows: readonly Row[]): string {
    const columns = head.map((text) => this.#element('th', text, ' scope="col"')).join('');
    const body = rows.map((row) => this.#row(row)).join('\n');
    return `<table>\n<thead>\n<tr>${columns}</tr>\n</thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
  }

  block(block: Block): string {
    switch (block.type) {
      case 'title':
        return this.#element(`h${this.#level}`, block.text);
      case 'heading':
        return this.#element(`h${Math.min(this.#level + 1, MAX_LEVEL)}`, block.text);
      case 'paragraph':
        return this.#paragraph(block.texts);
      case 'quote':
        return `<blockquote>${this.#element('p', block.text)}</blockquote>`;
      case 'table':
        return this.#table(block.head, block.rows);
    }
  }
}

/**
 * Writes an outline as one `<article>`; no line in it is blank, so that it is one block of HTML
 * also in Markdown.
 * @param level Level of the title, 1 to 6.
 */
export function writePlain(outline: Outline, level: number): string {
  const { lang, dir, blocks } = outline;
  const writer = new PlainWriter(outline, level);
  const body = blocks.map((block) => writer.block(block)).join('\n');
  return `<article${attribute('lang', lang)} dir="${dir}">\n${body}\n</article>`;
}
