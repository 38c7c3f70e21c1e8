// What README.md takes from elsewhere: npm run readme writes it, and with --check only looks whether it stands there.
// The reference tables are made from the manifest; figures and the pinned snippet by readme-figures.mjs.
// Each part stands between two comments: <!-- table:NAME --> and <!-- /table -->, <!-- size --> and <!-- /size -->.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { elementOf, manifest } from './manifest.mjs';
import { pinned, size } from './readme-figures.mjs';

const code = (text) => (text ? `\`${text}\`` : '—');
const cell = (text) => text.replaceAll('|', '\\|');
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows.map((row) => row.map(cell))].map(
    (row) => `| ${row.join(' | ')} |`,
  );
const plain = (text) => text.replaceAll("'", '');
const typed = ({ type, default: value, readonly }) => {
  const note = readonly
    ? 'read-only'
    : ['null', 'undefined', undefined].includes(value)
      ? ''
      : code(plain(value));
  return [code(plain(type.text)), note].filter(Boolean).join(', ');
};

/** Name → lines of each table. */
function tables({ members, attributes, events, slots, cssParts, cssProperties, cssStates }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const alone = attributes.filter(({ fieldName }) => !fieldName);
  return {
    'table:attributes': table(
      ['Attribute', 'Property', 'Type, default', 'Meaning'],
      [
        ...fields.map((field) => [
          code(field.attribute),
          code(field.name),
          typed(field),
          field.description,
        ]),
        ...alone.map((attribute) => [
          code(attribute.name),
          '—',
          typed(attribute),
          attribute.description,
        ]),
      ],
    ),
    'table:events': table(
      ['Event', 'Detail', 'When'],
      events.map(({ name, type: { text }, description }) => [
        code(name),
        code(text.replace(/^CustomEvent<(.*)>$/, '$1')),
        description,
      ]),
    ),
    'table:slots': table(
      ['Slot', 'Content'],
      slots.map(({ name, description }) => [name ? code(name) : '(default)', description]),
    ),
    'table:css-parts': table(
      ['Part', 'What'],
      cssParts.map(({ name, description }) => [code(name), description]),
    ),
    'table:css-properties': table(
      ['Custom property', 'Default', 'What'],
      cssProperties.map(({ name, default: value, description }) => [
        code(name),
        /^(?:an?|the) /.test(value) ? value : code(value),
        description,
      ]),
    ),
    'table:css-states': table(
      ['State', 'When'],
      cssStates.map(({ name, description }) => [code(`:state(${name})`), description]),
    ),
  };
}

/** `text` with these parts, a line or several, between their comments. @throws {Error} When one has no place there, or two. */
const withParts = (text, parts) =>
  Object.entries(parts).reduce((updated, [name, part]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name.replace(/:.*/, '')} -->`];
    const [before, , after, more] = updated.split(new RegExp(`(?<=${start})([^]*?)(?=${end})`));
    if (after === undefined || more !== undefined)
      throw new Error(`README.md: ${start} … ${end} must stand there once`);
    return `${before}${Array.isArray(part) ? `\n${part.join('\n')}\n` : part}${after}`;
  }, text);

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
try {
  const text = await readFile('README.md', 'utf8');
  const updated = withParts(text, {
    ...tables(elementOf(await manifest())),
    size: await size(),
    'snippet:pinned': await pinned(),
  });
  if (!process.argv.includes('--check')) await writeFile('README.md', updated);
  else if (updated !== text)
    throw new Error(
      'README.md: its tables, its size or its pinned snippet are not what src and dist say. Run "npm run readme".',
    );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
