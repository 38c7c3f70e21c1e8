// The script bundles check documents without zod, by a schema that is compiled here from zod's:
// its JSON Schema, with each schema's own hint, and without what the document does not use.
import { tsImport } from 'tsx/esm/api';
import * as z from 'zod/mini';

const KEPT = new Set([
  'type',
  'hint',
  'properties',
  'required',
  'items',
  'enum',
  'min',
  'max',
  'nullable',
]);
const BOUNDS = {
  minimum: 'min',
  minLength: 'min',
  minItems: 'min',
  maximum: 'max',
  maxLength: 'max',
  maxItems: 'max',
};

/** A union: "or null" is a flag; of several types each keeps its own bounds. */
function simplifyUnion({ anyOf, hint }) {
  const others = anyOf.filter(({ type }) => type !== 'null').map((schema) => simplify(schema));
  const nullable = others.length < anyOf.length && { nullable: true };
  if (others.length === 1) return { ...others[0], ...nullable };
  if (others.some(({ type }) => !type || type === 'object' || type === 'array')) {
    throw new Error(`The compiled schema knows no union of this kind: ${JSON.stringify(anyOf)}`);
  }
  for (const other of others) delete other.hint;
  return { anyOf: others, hint, ...nullable };
}

function simplify(schema) {
  if (schema.anyOf) return simplifyUnion(schema);
  const simple = {};
  for (const [keyword, value] of Object.entries(schema)) {
    const key = BOUNDS[keyword] ?? keyword;
    if (key === 'const') simple.enum = [value];
    else if (key === 'properties') {
      const entries = Object.entries(value).map(([name, inner]) => [name, simplify(inner)]);
      simple.properties = Object.fromEntries(entries);
    } else if (key === 'items') simple.items = simplify(value);
    else if (key === 'pattern') simple.pattern = new RegExp(value);
    else if (key === 'max' && value === Number.MAX_SAFE_INTEGER)
      continue; // an integer is a safe one there
    else if (KEPT.has(key)) simple[key] = value;
    else if (!['$schema', 'additionalProperties'].includes(key)) {
      throw new Error(`The compiled schema does not know the keyword ${keyword}`);
    }
  }
  return simple;
}

/** The compiled form of a zod schema. */
export const compile = (schema) =>
  simplify(
    z.toJSONSchema(schema, {
      io: 'input',
      override: ({ zodSchema, jsonSchema }) => {
        const hint = zodSchema._zod.def.error?.();
        if (hint) jsonSchema.hint = hint;
      },
    }),
  );

/** The compiled schema as a module; what stands in it more than once is written once. */
export function moduleOf(schema) {
  const names = new Map();
  const write = (value) => {
    if (value instanceof RegExp) return String(value);
    if (Array.isArray(value)) return `[${value.map(write)}]`;
    if (typeof value !== 'object') return JSON.stringify(value);
    const entries = Object.entries(value).map(
      ([key, inner]) => `${JSON.stringify(key)}:${write(inner)}`,
    );
    const code = `{${entries}}`;
    if (!names.has(code)) names.set(code, `p${names.size}`);
    return names.get(code);
  };
  const last = write(schema);
  const lines = [...names].map(([code, name]) => `const ${name} = ${code};`);
  return `${lines.join('\n')}\nexport { ${last} as compiledSchema };`;
}

const VIRTUAL = 'virtual:compiled-schema';

/** Has the script bundles check by validate.compiled.ts, and by the schema compiled for it. */
export function compiledSchema() {
  return {
    name: 'compiled-schema',
    resolveId(source, importer) {
      if (source === './compiled-schema.js') return VIRTUAL;
      return /\/validate\.js$/.test(source)
        ? this.resolve(source.replace('.js', '.compiled.js'), importer)
        : null;
    },
    async load(id) {
      if (id !== VIRTUAL) return null;
      const { comparisonSchema } = await tsImport('../../src/document/schema.ts', import.meta.url);
      return moduleOf(compile(comparisonSchema()));
    },
  };
}
