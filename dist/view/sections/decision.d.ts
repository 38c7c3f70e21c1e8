import type { Model } from '../../document/model.js';
import { type Content, type ViewContext } from '../context.js';
export declare function decision(model: Model, context: ViewContext): Content;
