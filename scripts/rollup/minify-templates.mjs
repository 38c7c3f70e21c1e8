// Templates and style sheets are written to be read; nobody shall download their layout. This drops
// from `html` templates the blanks that templating/html.ts drops when it draws, and makes of each
// `css` template a string of minified CSS.
import { transformSync } from 'esbuild';
import { tsImport } from 'tsx/esm/api';

const { dropBlanks } = await tsImport('../../src/view/templating/blanks.ts', import.meta.url);
const PLACEHOLDER = '\0';

/** All tagged templates in a syntax tree. */
function* taggedTemplates(node) {
  if (node.type === 'TaggedTemplateExpression') yield node;
  for (const child of Object.values(node).flat()) if (child?.type) yield* taggedTemplates(child);
}

function minifyCss(css) {
  const options = { loader: 'css', minify: true, charset: 'utf8', logLevel: 'silent' };
  const { code, warnings } = transformSync(css, options);
  if (warnings.length) throw new Error(`CSS: ${warnings[0].text}`);
  // esbuild leaves custom properties and var() as they are written
  return code.trim().replace(/("[^"]*")|(?<=[,:]) /g, '$1');
}

/** The edits of one template: from, to, and what comes there. */
function editsOf({ tag, quasi, start, end }) {
  if (tag.name === 'css') {
    if (quasi.expressions.length) throw new Error('A style sheet holds no values');
    return [{ start, end, text: JSON.stringify(minifyCss(quasi.quasis[0].value.raw)) }];
  }
  if (tag.name !== 'html') return [];
  const written = quasi.quasis.map(({ value }) => value.raw).join(PLACEHOLDER);
  const strings = dropBlanks(written).split(PLACEHOLDER);
  return quasi.quasis.map((string, i) => ({ ...string, text: strings[i] }));
}

export function minifyTemplates() {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!/[\\/]src[\\/]view[\\/]/.test(id)) return null;
      // What is done here need not be done again on each page
      if (/[\\/]blanks\.ts$/.test(id)) return 'export const dropBlanks = (template) => template;';
      const edits = [...taggedTemplates(this.parse(code))].flatMap(editsOf);
      edits.sort((a, b) => b.start - a.start);
      const minified = edits.reduce(
        (before, { start, end, text }) => before.slice(0, start) + text + before.slice(end),
        code,
      );
      return { code: minified, map: null };
    },
  };
}
