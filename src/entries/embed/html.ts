// Plain texts, and texts in HTML, XML and JSON. (The server renderer escapes more, since Markdown
// is run over what it makes; the files here are complete pages.)
import { escapeHtml } from '../../view/taking-along/escape-html.js';

export { escapeHtml as escape };

/**
 * What XML may not hold, further controls, and what turns the direction of the text: also the marks
 * that `isolate` sets. Halves of surrogate pairs alone: `Cs`.
 */
const UNPRINTABLE = /[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]|(?!\s)\p{Cc}/gu;

/** A text in one line, of characters that HTML and XML may hold. */
export const plain = (text: string): string =>
  text.replace(UNPRINTABLE, '').replace(/\s+/g, ' ').trim();

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A start tag; what is undefined or false is left out. */
export function tag(name: string, attributes: Attributes): string {
  let html = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    html += value === true ? ` ${attribute}` : ` ${attribute}="${escapeHtml(String(value))}"`;
  }
  return `${html}>`;
}

/** JSON for a script element. */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
