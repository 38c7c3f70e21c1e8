import './define.js';
export { VerdictCompare } from './element/verdict-compare.js';
export { VerdictError, type ErrorCode, type Issue } from './document/errors.js';
export { configure, type Configuration } from './loading/config.js';
export { parseComparison, type Comparison, type Review, type Reviewer, type Row, type Tool, } from './document/parse.js';
export { addStrings, type Strings } from './i18n/localizer.js';
export type { Model, Tally, ToolModel, Verdict } from './document/model.js';
export type { VerdictEventDetails, VerdictEventMap } from './element/events.js';
export type { Status } from './loading/state.js';
