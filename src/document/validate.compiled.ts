// Checks the shape of a document as validate.ts does, by a schema that the build compiles from
// zod's: 5.5 KB less for every reader, nothing of a page's own zod configuration, and less time for
// a server.
import { compiledSchema } from './compiled-schema.js';
import type { Fault, Validation } from './validate.js';

/** The part of JSON Schema that the document needs, with the hint of the zod schema. */
export interface CompiledSchema {
  readonly hint: string;
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, CompiledSchema>>;
  readonly required?: readonly string[];
  readonly items?: CompiledSchema;
  readonly enum?: readonly unknown[];
  readonly pattern?: RegExp;
  /** Bounds of a number, of a text's length or of a list's. */
  readonly min?: number;
  readonly max?: number;
  readonly nullable?: true;
  /** What else it may be, in place of a type. */
  readonly anyOf?: readonly CompiledSchema[];
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value === null || Number.isNaN(value)) return 'none';
  return Number.isSafeInteger(value) ? 'integer' : typeof value;
}

/** Size of a value as its bounds count it: zod counts the code points of a text. */
function sizeOf(value: unknown, max: number): number {
  if (typeof value === 'number') return value;
  const { length } = value as string | readonly unknown[];
  if (Array.isArray(value) || length <= max) return length;
  let pairs = 0;
  for (let i = 0; i < length; i++) if (((value as string).codePointAt(i) ?? 0) > 0xffff) pairs++;
  return length - pairs;
}

/** Whether a value is of the type and within the bounds, without a look inside. */
function fits(schema: CompiledSchema, value: unknown, found = typeOf(value)): boolean {
  const { type, anyOf, enum: values, pattern, min = -Infinity, max = Infinity } = schema;
  if (value === null && schema.nullable) return true;
  if (anyOf) return anyOf.some((other) => fits(other, value));
  if (found !== type && !(found === 'integer' && type === 'number')) return false;
  if (found === 'boolean' || found === 'object') return true;
  const size = sizeOf(value, max);
  if (size < min || size > max) return false;
  if (values && !values.includes(value)) return false;
  return !pattern || pattern.test(value as string);
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
  const type = typeOf(value);
  if (!fits(schema, value, type)) faults.push({ path: path.slice(0, depth), hint });
  if (items && type === 'array') {
    const entries = value as unknown[];
    if (entries.length > (schema.max ?? Infinity)) return value;
    const copy: unknown[] = [];
    for (let i = 0; i < entries.length; i++) {
      path[depth] = i;
      copy[i] = walk(items, entries[i], path, depth + 1, faults);
    }
    return copy;
  }
  if (typeof value === 'number') return value + 0; // 0 of -0: contract, section 2
  if (!properties || type !== 'object') return value;
  // Every known key is the copy's own, so that nobody reads what a page has put on Object.prototype
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(properties)) {
    const property = properties[key] as CompiledSchema;
    const entry = Object.hasOwn(value as object, key)
      ? (value as Record<string, unknown>)[key]
      : undefined;
    path[depth] = key;
    copy[key] =
      entry !== undefined || required?.includes(key)
        ? walk(property, entry, path, depth + 1, faults)
        : undefined;
  }
  return copy;
}

/** Checks the shape of `input` by `schema`; unknown keys are left out of what comes back. */
export function validate(input: unknown, schema: CompiledSchema = compiledSchema): Validation {
  const faults: Fault[] = [];
  const value = walk(schema, input, [], 0, faults);
  return faults.length ? { faults } : { value };
}

/** There is nothing to make ready here: the compiled schema is data. */
export const prepare = (): void => undefined;
