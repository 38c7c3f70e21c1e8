// The script bundles check documents by a plan instead of by zod. It is made here from the zod schema itself:
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

function simplify(schema) {
  if (schema.anyOf) {
    const [inner, none, ...others] = schema.anyOf;
    if (none?.type !== 'null' || others.length)
      throw new Error(`The plan knows no union but "or null": ${JSON.stringify(schema)}`);
    return { ...simplify(inner), nullable: true };
  }
  const plan = {};
  for (const [keyword, value] of Object.entries(schema)) {
    const key = BOUNDS[keyword] ?? keyword;
    if (key === 'const') plan.enum = [value];
    else if (key === 'properties')
      plan.properties = Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, simplify(inner)]),
      );
    else if (key === 'items') plan.items = simplify(value);
    else if (key === 'pattern') plan.pattern = new RegExp(value);
    else if (key === 'max' && value === Number.MAX_SAFE_INTEGER)
      continue; // an integer is a safe one there
    else if (KEPT.has(key)) plan[key] = value;
    else if (!['$schema', 'additionalProperties'].includes(key))
      throw new Error(`The plan does not know the keyword ${keyword}`);
  }
  return plan;
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

/** The plan as a module; what stands in it more than once is written once. */
export function moduleOf(plan) {
  const names = new Map();
  const write = (value) => {
    if (value instanceof RegExp) return String(value);
    if (Array.isArray(value)) return `[${value.map(write)}]`;
    if (typeof value !== 'object') return JSON.stringify(value);
    const code = `{${Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${write(inner)}`)}}`;
    if (!names.has(code)) names.set(code, `p${names.size}`);
    return names.get(code);
  };
  const last = write(plan);
  return `${[...names].map(([code, name]) => `const ${name} = ${code};`).join('\n')}\nexport { ${last} as compiledSchema };`;
}

const VIRTUAL = 'virtual:compiled-schema';

/** Has the script bundles import validate.compiled.ts in the place of validate.ts, and the schema compiled for it. */
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
