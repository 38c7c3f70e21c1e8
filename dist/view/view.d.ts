import { type TemplateResult } from 'lit';
import type { Model } from '../document/model.js';
import type { State } from '../loading/state.js';
import { type ViewContext } from './context.js';
export declare function pickLine({ pick, tools }: Model, { words }: ViewContext): string;
/** Draws one moment of the element. The live region stays, so that what comes into it is announced. */
export declare function view(state: State, context: ViewContext): TemplateResult;
