// Checks the shape of a document by the zod schema. The script bundles carry validate.compiled.ts
// in its place.
import { comparisonSchema, type SchemaPart } from './schema.js';

/** A place that is not of the right shape. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  /** What to write there. */
  readonly hint: string;
}
export type Validation = { readonly value: unknown } | { readonly faults: readonly Fault[] };

/** Makes the schema ready, which takes some milliseconds once. */
export const prepare = (): void => {
  comparisonSchema();
};

/**
 * A copy of what the schema knows. Every known key is the copy's own, so that nobody reads what a
 * page has put on Object.prototype; and adding zero makes 0 of -0 (contract, section 2).
 */
function ownCopy(schema: SchemaPart, value: unknown): unknown {
  const { def } = schema._zod;
  if (def.type === 'optional' || def.type === 'nullable')
    return ownCopy(def.innerType as SchemaPart, value);
  if (typeof value === 'number') return value + 0;
  if (def.type === 'array' && Array.isArray(value))
    return Array.from(value, (entry: unknown) => ownCopy(def.element as SchemaPart, entry));
  if (def.type !== 'object' || typeof value !== 'object' || !value || Array.isArray(value))
    return value;
  const copy: Record<string, unknown> = {};
  for (const [key, property] of Object.entries(def.shape)) {
    const entry: unknown = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
    copy[key] = ownCopy(property as SchemaPart, entry);
  }
  return copy;
}

/** Checks the shape of `input`; unknown keys are left out of what comes back. */
export function validate(input: unknown): Validation {
  const schema = comparisonSchema();
  const { data, error } = schema.safeParse(ownCopy(schema, input));
  if (!error) return { value: data };
  return { faults: error.issues.map(({ path, message }) => ({ path, hint: message })) };
}
