import type { Model } from '../model.js';
import { type Content, type Scene } from './scene.js';
export declare function decision(model: Model, scene: Scene): Content;
