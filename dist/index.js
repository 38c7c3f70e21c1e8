import './define.js';
export { VerdictCompare } from './element/verdict-compare.js';
export { VerdictError } from './document/errors.js';
export { configure } from './loading/config.js';
export { parseComparison } from './document/parse.js';
import './i18n/localizer.js';
export { addStrings } from './i18n/registry.js';
