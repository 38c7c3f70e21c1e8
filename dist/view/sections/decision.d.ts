import type { Model } from '../../document/model.js';
import { type Content, type ViewContext } from '../context.js';
/**
 * The decision table: what sets the tools apart, and in one line what they have in common. Its
 * roles are told, since a table that is laid out as a grid may lose them.
 */
export declare function decision(model: Model, context: ViewContext): Content;
