// The reference tables of README.md, made from the manifest: npm run readme; with --check it only looks whether they are.
// Each stands between <!-- table:NAME --> and <!-- /table -->.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { elementOf, manifest } from './manifest.mjs';

const code = text => text ? `\`${text}\`` : '—';
const cell = text => text.replaceAll('|', '\\|');
const table = (heads, rows) => [heads, heads.map(() => '---'), ...rows.map(row => row.map(cell))].map(row => `| ${row.join(' | ')} |`).join('\n');
const plain = text => text.replaceAll('\'', '');
const typed = ({ type, default: value, readonly }) => {
  const note = readonly ? 'read-only' : ['null', 'undefined', undefined].includes(value) ? '' : code(plain(value));
  return [code(plain(type.text)), note].filter(Boolean).join(', ');
};

/** Name → Markdown of each table. */
export function tables({ members, attributes, events, slots, cssParts, cssProperties, cssStates }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const alone = attributes.filter(({ fieldName }) => !fieldName);
  return {
    attributes: table(['Attribute', 'Property', 'Type, default', 'Meaning'], [
      ...fields.map(field => [code(field.attribute), code(field.name), typed(field), field.description]),
      ...alone.map(attribute => [code(attribute.name), '—', typed(attribute), attribute.description]),
    ]),
    events: table(['Event', 'Detail', 'When'], events.map(({ name, type: { text }, description }) => [code(name), code(text.replace(/^CustomEvent<(.*)>$/, '$1')), description])),
    slots: table(['Slot', 'Content'], slots.map(({ name, description }) => [name ? code(name) : '(default)', description])),
    'css-parts': table(['Part', 'What'], cssParts.map(({ name, description }) => [code(name), description])),
    'css-properties': table(['Custom property', 'Default', 'What'], cssProperties.map(({ name, default: value, description }) => [code(name), /^(?:an?|the) /.test(value) ? value : code(value), description])),
    'css-states': table(['State', 'When'], cssStates.map(({ name, description }) => [code(`:state(${name})`), description])),
  };
}

/** `text` with these tables in their places. @throws {Error} When a table has none. */
export const withTables = (text, made) => Object.entries(made).reduce((updated, [name, content]) => {
  const [before, , after, more] = updated.split(new RegExp(`(?<=<!-- table:${name} -->\n)([^]*?)(?=<!-- /table -->)`));
  if (after === undefined || more !== undefined) throw new Error(`README.md: <!-- table:${name} --> … <!-- /table --> must stand there once`);
  return `${before}${content}\n${after}`;
}, text);

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  try {
    const text = await readFile('README.md', 'utf8');
    const updated = withTables(text, tables(elementOf(await manifest())));
    if (!process.argv.includes('--check')) await writeFile('README.md', updated);
    else if (updated !== text) throw new Error('README.md: its tables are not what src/element.ts says. Run "npm run readme".');
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
