import { type TemplateResult } from 'lit';
import type { Side, ToolModel } from '../model.js';
import { type Scene } from './scene.js';
/** The card of the tool at `side`. */
export declare const card: (tool: ToolModel, side: Side, scene: Scene) => TemplateResult;
