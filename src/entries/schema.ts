// The npm entry verdict-compare/schema: the zod schema of the document, the whole check, and the
// types. No DOM, no Lit.
import { comparisonSchema as build } from '../document/schema.js';

/**
 * The zod schema of a comparison document, version 1. `parseComparison` also holds its figures
 * against each other.
 */
export const comparisonSchema = build();

export { VerdictError, type ErrorCode, type Issue } from '../document/errors.js';
export {
  parseComparison,
  type Comparison,
  type Review,
  type Reviewer,
  type Tool,
} from '../document/parse.js';
