import type { Model } from '../../document/model.js';
import { type Content, type ViewContext } from '../context.js';
/** Date, publisher, and the link to the full comparison. */
export declare function footer({ updated, publisher, url }: Model, context: ViewContext): Content;
