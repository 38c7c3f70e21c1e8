// custom-elements.json, made from the docstrings of element.ts; attribute names, types and defaults
// come from properties.ts.
import { readFile } from 'node:fs/promises';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { tsImport } from 'tsx/esm/api';
import typescript from 'typescript';

/** A type without its name: the values of Layout rather than "Layout". */
const writtenOut = (checker, type) =>
  checker
    .typeToString(type, undefined, typescript.TypeFormatFlags.InTypeAlias)
    .replaceAll('"', "'");

/** The type of each option as TypeScript sees it. */
function optionTypes() {
  const program = typescript.createProgram(['src/element/properties.ts'], {
    strict: true,
    target: typescript.ScriptTarget.ES2022,
    module: typescript.ModuleKind.NodeNext,
  });
  const checker = program.getTypeChecker();
  const alias = program
    .getSourceFile('src/element/properties.ts')
    .statements.find(
      (node) => typescript.isTypeAliasDeclaration(node) && node.name.text === 'Properties',
    );
  return Object.fromEntries(
    checker
      .getTypeAtLocation(alias)
      .getProperties()
      .map((property) => [property.name, writtenOut(checker, checker.getTypeOfSymbol(property))]),
  );
}

/** A field as its option says, and the attribute of it. */
function follow(field, { normalize, attribute = field.name, reflect }, type) {
  if (/^Properties\[/.test(field.type.text)) field.type.text = type;
  const value = normalize(undefined);
  field.default = typeof value === 'string' ? `'${value}'` : String(value);
  if (!attribute) return [];
  Object.assign(field, { attribute, reflects: reflect });
  const {
    name: fieldName,
    description,
    type: { text },
  } = field;
  return [
    {
      name: attribute,
      type: { text: text.replace(/ \| null$/, '') },
      ...(value && { default: String(value) }),
      description,
      fieldName,
    },
  ];
}

/** Keeps what is public and documented. */
function finish(element, options) {
  const types = optionTypes();
  const [inherited, own] = [element.attributes, []];
  element.members = element.members.filter(
    ({ description, privacy = 'public' }) => description && privacy === 'public',
  );
  for (const field of element.members)
    if (options[field.name]) own.push(...follow(field, options[field.name], types[field.name]));
  element.attributes = [...own, ...inherited];
  element.cssProperties = element.cssProperties.map(
    ({ name, type, default: value, description }) => ({
      name,
      syntax: type.text,
      default: value,
      description,
    }),
  );
  delete element.superclass; // what Lit adds is no part of the API
  return element;
}

/** The manifest of the whole package. */
export async function manifest() {
  const { PROPERTIES } = await tsImport('../../src/element/properties.ts', import.meta.url);
  const modules = await Promise.all(
    ['element/verdict-compare', 'define'].map(async (name) =>
      ts.createSourceFile(
        `dist/${name}.js`,
        await readFile(`src/${name}.ts`, 'utf8'),
        ts.ScriptTarget.ESNext,
        true,
        ts.ScriptKind.TS,
      ),
    ),
  );
  const {
    modules: [element, define],
  } = create({ modules });
  element.declarations = element.declarations
    .filter(({ customElement }) => customElement)
    .map((declaration) => finish(declaration, PROPERTIES));
  define.exports[0].declaration.module = element.path;
  return { schemaVersion: '2.1.0', modules: [element, define] };
}

/** The one element of a manifest. */
export const elementOf = ({
  modules: [
    {
      declarations: [element],
    },
  ],
}) => element;
