// The tables of docs/reference.md, made from the manifest, and from the types of what is derived:
// `npm run build` writes them, --check only looks. Each stands between two comments:
// <!-- table:NAME --> and <!-- /table -->.
import ts from 'typescript';
import { elementOf, manifest } from '../metadata/manifest.mjs';
import { read, renew, root } from './generated.mjs';

const code = (text) => (text ? `\`${text}\`` : '—');
const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const plain = (text) => text.replaceAll("'", '');

function table(heads, rows) {
  const lines = [heads, heads.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return lines.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function typeOf({ type, default: value, readonly }) {
  const kind = code(plain(type.text));
  if (readonly) return `${kind}, read-only`;
  if (value == null || value === 'null' || value === 'undefined') return kind;
  return `${kind}, ${code(plain(value))}`;
}

function attributes({ members, attributes: all }) {
  const fields = members.filter(({ kind }) => kind === 'field');
  const withoutField = all.filter(({ fieldName }) => !fieldName);
  return table(
    ['Attribute', 'Property', 'Type, default', 'Meaning'],
    [
      ...fields.map((field) => [
        code(field.attribute),
        code(field.name),
        typeOf(field),
        field.description,
      ]),
      ...withoutField.map((attribute) => [
        code(attribute.name),
        '—',
        typeOf(attribute),
        attribute.description,
      ]),
    ],
  );
}

function events({ events: all }) {
  const rows = all.map(({ name, type, description }) => [
    code(name),
    code(type.text.replace(/^CustomEvent<(.*)>$/, '$1')),
    description,
  ]);
  return table(['Event', 'Detail', 'When'], rows);
}

function customProperties({ cssProperties }) {
  const rows = cssProperties.map(({ name, default: value, description }) => [
    code(name),
    /^(?:an?|the) /.test(value) ? value : code(value), // words, or CSS
    description,
  ]);
  return table(['Custom property', 'Default', 'What'], rows);
}

/** The members of some interfaces of a file, with what their docstrings say. */
async function members(file, names) {
  const source = ts.createSourceFile(file, await read(file), ts.ScriptTarget.Latest, true);
  const found = source.statements.filter(
    (node) => ts.isInterfaceDeclaration(node) && names.includes(node.name.text),
  );
  const rows = found.flatMap(({ members: all }) =>
    all.map((member) => [
      code(member.name.text),
      code(member.type.getText(source).replace(/\breadonly |Readonly<(\w+)>/g, '$1')),
      ts.getJSDocCommentsAndTags(member).map(({ comment }) => comment)[0] ?? '',
    ]),
  );
  return table(['Key', 'Type', 'What'], rows);
}

/** Name → table. */
async function tables(element) {
  const { slots, cssParts, cssStates } = element;
  return {
    model: await members('src/document/model.ts', ['Model']),
    tally: await members('src/document/votes.ts', ['Votes', 'Tally']),
    attributes: attributes(element),
    events: events(element),
    slots: table(
      ['Slot', 'Content'],
      slots.map(({ name, description }) => [name ? code(name) : '(default)', description]),
    ),
    'css-properties': customProperties(element),
    'css-parts': table(
      ['Part', 'What'],
      cssParts.map(({ name, description }) => [code(name), description]),
    ),
    'css-states': table(
      ['State', 'When'],
      cssStates.map(({ name, description }) => [code(`:state(${name})`), description]),
    ),
  };
}

/** @throws {Error} When a table has no place in the page, or two. */
function put(page, name, text) {
  const place = new RegExp(`(<!-- table:${name} -->\\n)[^]*?(<!-- /table -->)`, 'g');
  const { length } = page.match(place) ?? [];
  if (length !== 1) throw new Error(`docs/reference.md must have <!-- table:${name} --> once`);
  return page.replace(place, (_, start, end) => `${start}${text}\n${end}`);
}

process.chdir(root);
const made = await tables(elementOf(await manifest()));
await renew('docs/reference.md', (page) =>
  Object.entries(made).reduce((text, [name, content]) => put(text, name, content), page),
);
