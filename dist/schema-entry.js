import { shape } from './shape.js';
export { VerdictError } from './errors.js';
export { parseComparison } from './schema.js';

// The npm entry verdict-compare/schema: the zod schema of the document, the whole check, and the types. No DOM, no Lit.
/** The zod schema of a comparison document, version 1. `parseComparison` also holds its figures against each other. */
const comparisonSchema = shape();

export { comparisonSchema };
