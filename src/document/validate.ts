// Checks the shape of a document by the zod schema. The script bundles carry validate.compiled.ts
// in its place.
import { comparisonSchema } from './schema.js';

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

/** Checks the shape of `input`; unknown keys are left out of what comes back. */
export function validate(input: unknown): Validation {
  const { data, error } = comparisonSchema().safeParse(input);
  if (!error) return { value: data };
  return { faults: error.issues.map(({ path, message }) => ({ path, hint: message })) };
}
