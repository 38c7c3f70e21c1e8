import type { Model } from '../../document/model.js';
export interface InteractionHandlers {
    /** Returns false to keep the reader here. */
    readonly follow: (url: string, tool: string | null) => boolean;
    readonly toggle: (reviewer: string, open: boolean) => void;
    readonly retry: () => void;
}
export declare class Interactions {
    #private;
    /** @param model The comparison that is drawn. */
    constructor(root: ShadowRoot, model: () => Model | null, handlers: InteractionHandlers);
    handleEvent(event: Event): void;
}
