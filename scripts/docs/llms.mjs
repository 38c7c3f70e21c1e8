// llms.txt (https://llmstxt.org): the public API on one page for language models. The prose is in
// llms-template.md; what it leaves open as {{name}} is made from the manifest, the JSON Schema,
// package.json, the command's help and the docs. `npm run build` writes it from dist/, --check only
// looks.
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import ts from 'typescript';
import { elementOf } from '../metadata/manifest.mjs';
import { read, renew, root } from './generated.mjs';

const TEMPLATE = 'scripts/docs/llms-template.md';
const json = async (path) => JSON.parse(await read(path));
const code = (text) => `\`${text}\``;
const plain = (text) => text.replaceAll("'", '');
const list = (entries) => entries.map((entry) => `- ${entry}`).join('\n');
const described = (entries, nameOf = ({ name }) => code(name)) =>
  list(entries.map((entry) => `${nameOf(entry)}: ${entry.description}`));

function attributes({ attributes: all }) {
  return list(
    all.map(({ name, fieldName, type, default: value, description }) => {
      const property = fieldName && fieldName !== name ? `, property ${code(fieldName)}` : '';
      const fallback = value === undefined ? '' : `, default ${code(value)}`;
      return `${code(name)}${property}: ${plain(type.text)}${fallback}. ${description}`;
    }),
  );
}

function properties({ members }) {
  const alone = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  return list(
    alone.map(({ name, type, readonly, description }) => {
      const note = readonly ? ', read-only' : '';
      return `${code(name)}: ${plain(type.text)}${note}. ${description}`;
    }),
  );
}

function customProperties({ cssProperties }) {
  const nameOf = ({ name, default: value }) => `${code(name)} (${value})`;
  return described(cssProperties, nameOf);
}

const methods = ({ members }) =>
  described(
    members.filter(({ kind }) => kind === 'method'),
    ({ name }) => code(`${name}()`),
  );

const events = (element) =>
  described(element.events, ({ name, type }) => {
    const detail = type.text.replace(/^CustomEvent<(.*)>$/, '$1');
    return `${code(name)}, detail ${code(detail)}`;
  });

const slots = (element) => described(element.slots, ({ name }) => (name ? code(name) : 'default'));

/** The rows of the table of errors, which is written by hand. */
function errors(reference) {
  const [, section] = reference.split('\n## Errors\n');
  const [, body] = section.split('\n## ')[0].split('| --- |\n');
  const rows = body.matchAll(/^\| (`[\w-]+`) \| (.+?) \| (.+?) \|$/gm);
  return list(Array.from(rows, ([, name, cause, again]) => `${name}: ${cause}; again: ${again}`));
}

/** A key of the document with what is inside it, indented. */
function keys({ properties: inner = {}, required = [] }, indent = '') {
  return Object.entries(inner).flatMap(([name, value]) => {
    const { anyOf = [value], description } = value;
    const [type] = anyOf.filter((one) => one.type !== 'null');
    const must = required.includes(name) ? ' (required)' : '';
    return [
      `${indent}- ${code(name)}${must}: ${description}`,
      ...keys(type, `${indent}  `),
      ...items(type.items, `${indent}  `),
    ];
  });
}

function items(schema, indent) {
  if (!schema) return [];
  const { anyOf = [schema] } = schema;
  return anyOf.flatMap((type) => [...keys(type, indent), ...items(type.items, indent)]);
}

/** A function that tells the names that a module of declarations exports. */
function exportsIn(files) {
  const options = { module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: [] };
  const paths = files.map((file) => root + file);
  const program = ts.createProgram(paths, options);
  const checker = program.getTypeChecker();
  return (file) => {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(root + file));
    return checker.getExportsOfModule(symbol).map(({ name }) => code(name));
  };
}

async function entries({ name, exports }) {
  const languages = (await readdir(`${root}dist/locales`)).map((file) => file.replace('.js', ''));
  const declared = Object.values(exports).filter(({ types }) => types && !types.includes('*'));
  const exportsOf = exportsIn(declared.map(({ types }) => types));
  const contentOf = (target) => {
    if (typeof target === 'string') return `the file ${code(target.replace('./', ''))}`;
    if (target.types.includes('*')) return `the words of a language (${languages.join(', ')})`;
    return exportsOf(target.types).join(', ') || 'types of the element in templates';
  };
  return list(
    Object.entries(exports).map(
      ([path, target]) => `${code(name + path.slice(1))}: ${contentOf(target)}`,
    ),
  );
}

async function help({ bin }) {
  const [file] = Object.values(bin);
  const { stdout } = await promisify(execFile)(process.execPath, [root + file, '--help']);
  return stdout.trimEnd().replace(/^(?=.)/gm, '    ');
}

/** Each page of the docs, by its title. */
async function pages() {
  const files = (await readdir(`${root}docs`, { recursive: true })).filter((file) =>
    file.endsWith('.md'),
  );
  const paths = ['README.md', ...files.sort().map((file) => `docs/${file}`), 'SECURITY.md'];
  const lines = paths.map(async (path) => {
    const [, title = path] = /^# (\w.*)$/m.exec(await read(path)) ?? [];
    return `[${title}](${path})`;
  });
  return list(await Promise.all(lines));
}

const metadata = await json('package.json');
const element = elementOf(await json('dist/custom-elements.json'));
const parts = {
  description: metadata.description,
  attributes: attributes(element),
  properties: properties(element),
  methods: methods(element),
  events: events(element),
  errors: errors(await read('docs/reference.md')),
  slots: slots(element),
  parts: described(element.cssParts),
  customProperties: customProperties(element),
  states: element.cssStates.map(({ name }) => code(`:state(${name})`)).join(' '),
  document: keys(await json('dist/comparison.schema.json')).join('\n'),
  entries: await entries(metadata),
  help: await help(metadata),
  pages: await pages(),
};
const template = await read(TEMPLATE);
await renew('llms.txt', () =>
  template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (!(name in parts)) throw new Error(`${TEMPLATE}: there is no {{${name}}}`);
    return parts[name];
  }),
);
