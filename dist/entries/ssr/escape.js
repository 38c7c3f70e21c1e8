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
const REFERENCES = new Map(Array.from("'\n\r{}`*_[]~^$|\\", (character) => [character, `&#${character.charCodeAt(0)};`]));
for (const [character, reference] of Object.entries(NAMED))
    REFERENCES.set(character, reference);
/** The same, and the mark before a name that `isolate` sets apart. */
new RegExp(`[${MARKUP.source.slice(1, -1)}\u2068]`);
/** Escapes a text for content and for attributes in quotes. */
function escape(value) {
    const text = String(value);
    // Few texts need it, and to look is quicker than to replace nothing
    if (!MARKUP.test(text))
        return text;
    return text.replace(EVERY_MARKUP, (character) => REFERENCES.get(character) ?? '');
}

export { escape };
