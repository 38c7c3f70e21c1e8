import type { Model } from '../../document/model.js';
import { type Content, type ViewContext } from '../context.js';
/** The decision table. A row stands where at least one tool has something in it. */
export declare function decision(model: Model, context: ViewContext): Content;
