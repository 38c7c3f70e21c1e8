import { type Model } from '../../document/model.js';
import { type Content, type ViewContext } from '../context.js';
/** All scores in one picture, which shows what the shares hide; where every review has one. */
export declare function scorePlot(model: Model, context: ViewContext): Content;
