import type { Model } from '../../document/model.js';
import { type Content, type ViewContext } from '../context.js';
/** Method, date, publisher, the link to the full comparison, and what takes it all along. */
export declare function footer(model: Model, context: ViewContext): Content;
