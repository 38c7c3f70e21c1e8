import type { Model } from '../../document/model.js';
import { type Content, type ViewContext } from '../context.js';
/** Where the reviewers split, and what each of them says of both tools. */
export declare function scorecard(model: Model, context: ViewContext): Content;
