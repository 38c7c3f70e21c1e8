// The npm entry: defines <verdict-compare> and exports the API.
import './define.js';

export { VerdictCompare } from './element.js';
export { VerdictError, type ErrorCode, type Issue } from './errors.js';
export { configure, type Configuration } from './environment.js';
export { parseComparison, type Comparison, type Review, type Reviewer, type Tool } from './schema.js';
export { addStrings, type Strings } from './locale.js';
export type { Model, Tally, ToolModel, Verdict } from './model.js';
export type { VerdictEventDetails, VerdictEventMap } from './events.js';
export type { Status } from './state.js';
