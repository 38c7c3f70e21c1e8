import type { Model } from '../../document/model.js';
import { type Content, type ViewContext } from '../context.js';
export declare function scorecard(model: Model, context: ViewContext): Content;
