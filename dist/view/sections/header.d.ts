import { type TemplateResult } from 'lit';
import type { Model } from '../../document/model.js';
import type { State } from '../../loading/state.js';
import { type ViewContext } from '../context.js';
/** Title, the answer to what it asks, summary. */
export declare function header(model: Model, state: State, context: ViewContext): TemplateResult;
