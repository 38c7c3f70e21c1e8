import { type TemplateResult } from 'lit';
import type { Model } from '../model.js';
import type { State } from '../state.js';
import { type Scene } from './scene.js';
export declare function pickLine({ pick, tools }: Model, { words }: Scene): string;
/** Draws one moment of the element. The live region stays, so that what comes into it is announced. */
export declare function view(state: State, scene: Scene): TemplateResult;
