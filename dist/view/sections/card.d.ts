import { type TemplateResult } from 'lit';
import type { Side, ToolModel } from '../../document/model.js';
import { type ViewContext } from '../context.js';
/** The card of the tool at `side`. */
export declare const card: (tool: ToolModel, side: Side, context: ViewContext) => TemplateResult;
