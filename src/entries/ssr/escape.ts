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

/** Escapes a text for content and for attributes in quotes. */
export function escape(value: unknown): string {
  const text = String(value);
  // Few texts need it, and to look is quicker than to replace nothing
  if (!MARKUP.test(text)) return text;
  return text.replace(EVERY_MARKUP, (character) => REFERENCES.get(character) ?? '');
}

/**
 * The same in JSON, but for the braces and brackets of its own structure: a brace opens before a
 * quotation mark or its own end there, a bracket before a value, and none closes before a link's
 * address. So there is no `{{`, `{%` or `{#`, no shortcode, and no link; nor a `#}`, on which
 * Nunjucks ends also where nothing is open. A backslash would be an escape in Markdown before a
 * quotation mark or another backslash.
 */
const MARKUP_IN_JSON =
  /[&<>`*_~^$|]|\\["\\]|\{(?!["}])|\[(?!["{[\]\d-]|null|true|false)|\](?=[[(])|[#%](?=\})/g;

const toUnicodeEscape = (match: string): string =>
  `\\u${match
    .charCodeAt(match.length - 1)
    .toString(16)
    .padStart(4, '0')}`;

/** JSON for a script element. */
export const writeJson = (value: unknown): string =>
  JSON.stringify(value).replace(MARKUP_IN_JSON, toUnicodeEscape);
