import { comparisonSchema as comparisonSchema$1 } from '../document/schema.js';
export { VerdictError } from '../document/errors.js';
export { parseComparison } from '../document/parse.js';

// The npm entry verdict-compare/schema: the zod schema of the document, the whole check, and the
// types. No DOM, no Lit.
/**
 * The zod schema of a comparison document, version 1. `parseComparison` also holds its figures
 * against each other.
 */
const comparisonSchema = comparisonSchema$1();

export { comparisonSchema };
