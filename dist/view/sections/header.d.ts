import { type TemplateResult } from 'lit';
import type { Model } from '../../document/model.js';
import type { State } from '../../loading/state.js';
import { type ViewContext } from '../context.js';
/** The sentence that says which tool the panel picks. */
export declare function pickLine({ pick, tools }: Model, { localizer }: ViewContext): string;
/** Title, summary, and what the panel picks. */
export declare function header(model: Model, state: State, context: ViewContext): TemplateResult;
