import './define.js';
export { VerdictCompare } from './element.js';
export { VerdictError } from './errors.js';
export { configure } from './environment.js';
export { parseComparison } from './schema.js';
export { addStrings } from './locale.js';
