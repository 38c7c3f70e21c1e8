import type { Model } from '../model.js';
import { type Content, type Scene } from './scene.js';
export declare function scorecard(model: Model, scene: Scene): Content;
