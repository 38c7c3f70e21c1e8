import type { Model } from '../../document/model.js';
export interface InteractionHandlers {
    /** Returns false to keep the reader here. */
    readonly follow: (url: string, tool: string | null) => boolean;
    readonly toggle: (reviewer: string, open: boolean) => void;
    readonly retry: () => void;
}
/** Takes part of one event. Expects to be called in the capture phase: `toggle`, `load` and `error` do not bubble. */
export declare function handleEvent(event: Event, root: ShadowRoot, model: Model | null, { follow, toggle, retry }: InteractionHandlers): void;
