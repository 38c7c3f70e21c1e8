import type { Model } from '../../document/model.js';
import { type Content, type ViewContext } from '../context.js';
export declare const callToAction: ({ cta }: Model, context: ViewContext) => Content;
export declare function footer({ updated, publisher, url }: Model, { words, target }: ViewContext): Content;
