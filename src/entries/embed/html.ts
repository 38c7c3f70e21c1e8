// Plain texts, and texts in HTML, XML and JSON. (The server renderer escapes more, since Markdown
// is run over what it makes; the files here are complete pages.)

/**
 * What XML may not hold, further controls, and what turns the direction of the text: also the marks
 * that `isolate` sets. Halves of surrogate pairs alone: `Cs`.
 */
const UNPRINTABLE = /[\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]|(?!\s)\p{Cc}/gu;

/** A text in one line, of characters that HTML and XML may hold. */
export const plain = (text: string): string =>
  text.replace(UNPRINTABLE, '').replace(/\s+/g, ' ').trim();

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text in an element or in an attribute, of HTML or XML. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => REFERENCES[character] ?? '');

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** A start tag; what is undefined or false is left out. */
export function tag(name: string, attributes: Attributes): string {
  let html = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    html += value === true ? ` ${attribute}` : ` ${attribute}="${escape(String(value))}"`;
  }
  return `${html}>`;
}

/** JSON for a script element. */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c');
