import type { TemplateResult } from 'lit';
import type { Model } from '../../document/model.js';
import { type ViewContext } from '../context.js';
/** The document's call to action, unless the page has one of its own. */
export declare const callToAction: ({ cta }: Model, context: ViewContext) => TemplateResult;
