import { LitElement, type PropertyValues, type RenderOptions } from 'lit';
export declare abstract class QueuedElement extends LitElement {
    #private;
    static shadowRootOptions: ShadowRootInit;
    readonly renderOptions: RenderOptions;
    readonly renderRoot: HTMLElement | ShadowRoot;
    /** Follows what has changed since the last drawing: requests are sent before one waits. */
    protected abstract prepareDrawing(): void;
    /** What a drawing waits for; undefined when there is nothing. */
    protected abstract whenDrawable(): Promise<unknown> | undefined;
    /** Whether it is drawn out of turn: what is not asked for any more goes at once. */
    protected abstract isUrgent(): boolean;
    /** Whether what stands in the root is to stay. */
    protected abstract isKept(): boolean;
    /** Called after each drawing. */
    protected abstract hasDrawn(): void;
    /** Called once, when drawing has failed. */
    protected abstract hasFailedToDraw(error: unknown): void;
    /** Shows the page's fallback in an empty root: without a slot that is hidden at once. */
    protected showFallback(root: ShadowRoot): void;
    /** Draws at once: paper waits for nothing, nor does what is scrolled to. */
    protected drawNow(): ParentNode;
    protected scheduleUpdate(): Promise<void>;
    protected shouldUpdate(): boolean;
    protected update(changed: PropertyValues<this>): void;
    protected performUpdate(): void;
}
