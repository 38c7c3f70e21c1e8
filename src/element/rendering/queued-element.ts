// A LitElement that draws in its turn, and never throws into the page when that fails.
import { LitElement, type PropertyValues, type RenderOptions } from 'lit';
import { bare } from '../../document/bare.js';
import { nextRenderSlot } from './render-queue.js';

/** Also on a page whose own names hide those of `document`: <img name=createElement>. */
function createSlot(): HTMLElement {
  const createElement = Reflect.get(Document.prototype, 'createElement') as () => unknown;
  return Reflect.apply(createElement, document, ['slot']) as HTMLElement;
}

export abstract class QueuedElement extends LitElement {
  static override shadowRootOptions: ShadowRootInit = bare({ mode: 'open', serializable: true });
  override readonly renderOptions = bare<RenderOptions>({ host: this });
  override readonly renderRoot: HTMLElement | ShadowRoot = undefined as never; // until Lit makes it

  /** Whether Lit has taken over what was set before the upgrade. */
  #hasTakenOver = false;
  #hasFailed = false;
  /** Shows the page's fallback until something is drawn, and again when drawing fails. */
  readonly #fallback = createSlot();

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
  protected showFallback(root: ShadowRoot): void {
    if (!root.firstChild) root.append(this.#fallback);
  }

  /** Draws at once: paper waits for nothing, nor does what is scrolled to. */
  protected drawNow(): ParentNode {
    this.requestUpdate();
    this.performUpdate();
    return this.renderRoot;
  }

  protected override async scheduleUpdate(): Promise<void> {
    try {
      if (!this.#hasTakenOver) await this.#takeOverEarlyProperties();
      this.prepareDrawing();
      await this.whenDrawable();
      // Also then in a microtask: an answer that the page has already comes within a few of them
      await (this.isUrgent() ? undefined : nextRenderSlot());
      this.prepareDrawing(); // what was set meanwhile
    } catch (error) {
      this.#fail(error);
    }
    this.performUpdate();
  }

  /**
   * Lit takes over properties that were set before the upgrade in its first update. So that goes
   * first, and draws nothing: only then is it known what to load.
   */
  async #takeOverEarlyProperties(): Promise<void> {
    await nextRenderSlot();
    super.performUpdate();
    this.#hasTakenOver = true;
    this.isUpdatePending = true;
  }

  protected override shouldUpdate(): boolean {
    return this.#hasTakenOver && !this.#hasFailed && !this.isKept();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#fallback.remove();
    super.update(changed);
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#fail(error);
    }
    if (this.#hasTakenOver) this.hasDrawn();
  }

  #fail(error: unknown): void {
    if (this.#hasFailed) return;
    this.#hasFailed = true;
    try {
      this.renderRoot.replaceChildren(this.#fallback);
    } catch {
      // Then the page has taken away what would show its fallback
    }
    this.hasFailedToDraw(error);
  }
}
