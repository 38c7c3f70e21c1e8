import { LitElement } from 'lit';
import { bare } from '../../document/bare.js';
import { nextRenderSlot } from './render-queue.js';

// A LitElement that draws in its turn, and never throws into the page when that fails.
/** Also on a page whose own names hide those of `document`: <img name=createElement>. */
function createSlot() {
    const createElement = Reflect.get(Document.prototype, 'createElement');
    return Reflect.apply(createElement, document, ['slot']);
}
class QueuedElement extends LitElement {
    static shadowRootOptions = bare({ mode: 'open', serializable: true });
    renderOptions = bare({ host: this });
    renderRoot = undefined; // until Lit makes it
    /** Whether Lit has taken over what was set before the upgrade. */
    #hasTakenOver = false;
    #hasFailed = false;
    /** Shows the page's fallback until something is drawn, and again when drawing fails. */
    #fallback = createSlot();
    /** Shows the page's fallback in an empty root: without a slot that is hidden at once. */
    showFallback(root) {
        if (!root.firstChild)
            root.append(this.#fallback);
    }
    /** Draws at once: paper waits for nothing, nor does what is scrolled to. */
    drawNow() {
        this.requestUpdate();
        this.performUpdate();
        return this.renderRoot;
    }
    async scheduleUpdate() {
        try {
            if (!this.#hasTakenOver)
                await this.#takeOverEarlyProperties();
            this.prepareDrawing();
            await this.whenDrawable();
            // Also then in a microtask: an answer that the page has already comes within a few of them
            await (this.isUrgent() ? undefined : nextRenderSlot());
            this.prepareDrawing(); // what was set meanwhile
        }
        catch (error) {
            this.#fail(error);
        }
        this.performUpdate();
    }
    /**
     * Lit takes over properties that were set before the upgrade in its first update. So that goes
     * first, and draws nothing: only then is it known what to load.
     */
    async #takeOverEarlyProperties() {
        await nextRenderSlot();
        super.performUpdate();
        this.#hasTakenOver = true;
        this.isUpdatePending = true;
    }
    shouldUpdate() {
        return this.#hasTakenOver && !this.#hasFailed && !this.isKept();
    }
    update(changed) {
        this.#fallback.remove();
        super.update(changed);
    }
    performUpdate() {
        try {
            super.performUpdate();
        }
        catch (error) {
            this.#fail(error);
        }
        if (this.#hasTakenOver)
            this.hasDrawn();
    }
    #fail(error) {
        if (this.#hasFailed)
            return;
        this.#hasFailed = true;
        try {
            this.renderRoot.replaceChildren(this.#fallback);
        }
        catch {
            // Then the page has taken away what would show its fallback
        }
        this.hasFailedToDraw(error);
    }
}

export { QueuedElement };
