import { type TemplateResult } from 'lit';
import type { Model, Side } from '../../document/model.js';
import { type ViewContext } from '../context.js';
/** The card of one tool: who it is, and what panel and community say. */
export declare function card(model: Model, side: Side, context: ViewContext): TemplateResult;
