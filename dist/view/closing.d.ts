import type { Model } from '../model.js';
import { type Content, type Scene } from './scene.js';
export declare const callToAction: ({ cta }: Model, scene: Scene) => Content;
export declare function footer({ updated, publisher, url }: Model, { words, target }: Scene): Content;
