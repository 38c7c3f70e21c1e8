/**
 * Drops the white space that lays out a template's source: around tags and values it is no text,
 * and between attributes it is one space. A space that a reader shall see is written as `&#32;`.
 * No attribute's value may contain `>`.
 *
 * The build does the same to the sources (scripts/rollup/minify-templates.mjs), so that nobody
 * downloads indentation; what it builds has an empty function here.
 * @param template The strings of a template, joined by U+0000 for each value.
 */
export const dropBlanks = (template: string): string =>
  template.replace(/\s*(<[^>]*>|\0|^|$)\s*/g, (_, token: string) =>
    token.replace(/\s+/g, ' ').replace(' >', '>'),
  );
