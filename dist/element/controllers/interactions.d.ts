import type { Model, Side } from '../../document/model.js';
import type { CiteKind } from './citing.js';
export interface InteractionHandlers {
    /** Returns false to keep the reader here. */
    readonly follow: (url: string, tool: string | null) => boolean;
    readonly toggle: (reviewer: string, open: boolean) => void;
    readonly toggleDescription: (side: Side, open: boolean) => void;
    readonly toggleAll: () => void;
    /** @param index Index of the reviewer. */
    readonly cite: (button: Element, kind: CiteKind, index: number, side: Side) => void;
    readonly retry: () => void;
}
export declare class Interactions {
    #private;
    /** @param model The comparison that is drawn. */
    constructor(root: ShadowRoot, model: () => Model | null, handlers: InteractionHandlers);
    handleEvent(event: Event): void;
}
