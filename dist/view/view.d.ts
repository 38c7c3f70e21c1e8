import { type TemplateResult } from 'lit';
import type { State } from '../loading/state.js';
import { type ViewContext } from './context.js';
/** Draws one moment. The live region always stands, for only what comes into it is announced. */
export declare function view(state: State, context: ViewContext): TemplateResult;
