// in: anything that claims to be a comparison document.
// out: what shape.ts gives, by a plan that the build makes from its zod schema: 6 KB less for every reader.
// knows nothing of: network, DOM, Lit, wording, zod.
import { compiledSchema } from './compiled-schema.js';
import type { Fault, Validation } from './validate.js';

/** The part of JSON Schema that the document needs, with the hint of the zod schema. */
export interface CompiledSchema {
  readonly type: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly hint: string;
  readonly properties?: Readonly<Record<string, CompiledSchema>>;
  readonly required?: readonly string[];
  readonly items?: CompiledSchema;
  readonly enum?: readonly unknown[];
  readonly pattern?: RegExp;
  /** Bounds of a number, of a text's length or of a list's. */
  readonly min?: number;
  readonly max?: number;
  readonly nullable?: true;
}

const typeOf = (value: unknown): string =>
  Array.isArray(value)
    ? 'array'
    : value === null || Number.isNaN(value)
      ? 'none'
      : Number.isSafeInteger(value)
        ? 'integer'
        : typeof value;

function fits(
  { type, enum: values, pattern, min = -Infinity, max = Infinity }: CompiledSchema,
  value: unknown,
  is: string,
): boolean {
  if (is !== type && !(is === 'integer' && type === 'number')) return false;
  if (is === 'object') return true; // bounds, lists of values and patterns are for the others
  const units = is === 'string' || is === 'array' ? (value as string).length : (value as number);
  const size = is === 'string' && units > max ? [...(value as string)].length : units; // zod counts code points
  return (
    !(size < min || size > max) &&
    (!values || values.includes(value)) &&
    (!pattern || pattern.test(value as string))
  );
}

/** @param path Where `value` stands, up to `depth`: one list for all that is looked into. */
function walk(
  schema: CompiledSchema,
  value: unknown,
  path: PropertyKey[],
  depth: number,
  faults: Fault[],
): unknown {
  const { properties, items, required, hint } = schema;
  const is = typeOf(value);
  if (value === null && schema.nullable) return value;
  if (!fits(schema, value, is)) faults.push({ path: path.slice(0, depth), hint });
  if (items && is === 'array' && (value as unknown[]).length <= (schema.max ?? Infinity)) {
    // a list too long is not looked into
    return [...(value as unknown[])].map((entry, i) => {
      path[depth] = i;
      return walk(items, entry, path, depth + 1, faults);
    });
  }
  if (!properties || is !== 'object') return value;
  const known: Record<string, unknown> = {};
  for (const key of Object.keys(properties)) {
    const entry = (value as Record<string, unknown>)[key];
    path[depth] = key;
    if (entry !== undefined || required?.includes(key))
      known[key] = walk(properties[key] as CompiledSchema, entry, path, depth + 1, faults);
  }
  return known;
}

/** Checks the shape of `input` by `schema`; unknown keys are left out of what comes back. */
export function validate(input: unknown, schema: CompiledSchema = compiledSchema): Validation {
  const faults: Fault[] = [];
  const value = walk(schema, input, [], 0, faults);
  return faults.length ? { faults } : { value };
}

/** There is nothing to make ready here: the compiled schema is data. */
export const prepare = (): void => undefined;
