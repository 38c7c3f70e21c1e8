// Texts and JSON that nothing reads as markup.
//
// Site generators print a page's HTML and then run Markdown over it, or a template language: Liquid
// in Jekyll and Eleventy, Nunjucks, Jinja, Go templates, Vue in VitePress. A document comes from
// somewhere else, and in those languages `{{ … }}` is code that runs in the build, or in the
// reader's browser. So what could open a code span, an emphasis, a link, a shortcode or an
// expression is written as a number, which an HTML or a JSON parser turns back.

/**
 * - `& < > " '` and line ends: HTML. A parser makes a line feed of a bare carriage return, and a
 *   blank line ends the block of HTML in Markdown.
 * - `{ }`: template languages, MDX and Svelte
 * - `` ` * _ [ ] ~ ^ $ | \ ``: Markdown and its usual extensions; `[`: WordPress' shortcodes too
 */
const MARKUP = /[&<>"'\n\r{}`*_[\]~^$|\\]/;
const EVERY_MARKUP = new RegExp(MARKUP, 'g');

const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const REFERENCES = new Map(
  Array.from("'\n\r{}`*_[]~^$|\\", (character) => [character, `&#${character.charCodeAt(0)};`]),
);
for (const [character, reference] of Object.entries(NAMED)) REFERENCES.set(character, reference);

/** The same, and the mark before a name that `isolate` sets apart. */
const MARKUP_OR_NAME = new RegExp(`[${MARKUP.source.slice(1, -1)}\u2068]`);

/** Whether a text stands in HTML as it is, without a name or a code span in it. */
export const isPlain = (text: string): boolean => !MARKUP_OR_NAME.test(text);

/** Escapes a text for content and for attributes in quotes. */
export function escape(value: unknown): string {
  const text = String(value);
  // Few texts need it, and to look is quicker than to replace nothing
  if (!MARKUP.test(text)) return text;
  return text.replace(EVERY_MARKUP, (character) => REFERENCES.get(character) ?? '');
}

/** An attribute with the space before it; empty where the value is absent or false. */
export function attribute(name: string, value: unknown): string {
  if (value == null || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escape(value)}"`;
}

/** The same in JSON; a backslash would be an escape in Markdown before a quotation mark too. */
const MARKUP_IN_JSON = /[&<>{}`*_[\]~^$|]|\\["\\]/g;

/** What is neither that nor anything that JSON escapes. */
const NOT_PLAIN_IN_JSON = /[^ !#%'()+,./0-9:;=?@A-Za-z\u00a0-\ud7ff\ue000-\uffff-]/;

const toUnicodeEscape = (match: string): string =>
  `\\u${match
    .charCodeAt(match.length - 1)
    .toString(16)
    .padStart(4, '0')}`;

function writeJsonText(text: string): string {
  // To look is several times as quick as JSON.stringify
  if (!NOT_PLAIN_IN_JSON.test(text)) return `"${text}"`;
  return JSON.stringify(text).replace(MARKUP_IN_JSON, toUnicodeEscape);
}

const separator = (json: string): string => (json ? ',' : '');

/**
 * JSON for a script element. Its own braces and brackets stand before a quotation mark, a value or
 * one another, where they open nothing in a template language or in Markdown.
 * @param value JSON: objects, lists and plain values.
 */
export function writeJson(value: unknown): string {
  if (typeof value === 'string') return writeJsonText(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let json = '';
  if (Array.isArray(value)) {
    for (const entry of value) json += separator(json) + writeJson(entry);
    return `[${json}]`;
  }
  for (const key of Object.keys(value)) {
    const entry: unknown = Reflect.get(value, key);
    if (entry === undefined) continue;
    json += `${separator(json)}${writeJsonText(key)}:${writeJson(entry)}`;
  }
  return `{${json}}`;
}
