// What the reader does inside the shadow root: follows a link, opens a reviewer, tries again.
import type { Model } from '../../document/model.js';

export interface InteractionHandlers {
  /** Returns false to keep the reader here. */
  readonly follow: (url: string, tool: string | null) => boolean;
  readonly toggle: (reviewer: string, open: boolean) => void;
  readonly retry: () => void;
}

/** `toggle` does not bubble, so all are heard in the capture phase. */
const EVENTS = ['click', 'auxclick', 'toggle'];
const MIDDLE_BUTTON = 1;

const indexIn = (list: ArrayLike<Element>, element: Element | null): number =>
  element ? Array.prototype.indexOf.call(list, element) : -1;

export class Interactions {
  readonly #root: ShadowRoot;
  readonly #model: () => Model | null;
  readonly #handlers: InteractionHandlers;

  /** @param model The comparison that is drawn. */
  constructor(root: ShadowRoot, model: () => Model | null, handlers: InteractionHandlers) {
    this.#root = root;
    this.#model = model;
    this.#handlers = handlers;
    for (const type of EVENTS) root.addEventListener(type, this, true);
  }

  handleEvent(event: Event): void {
    const { target, type } = event;
    if (!(target instanceof Element) || !this.#root.contains(target)) return;
    if (type === 'toggle') this.#toggle(target as HTMLDetailsElement);
    else this.#press(event as MouseEvent, target);
  }

  #toggle(details: HTMLDetailsElement): void {
    const index = indexIn(this.#root.querySelectorAll('[part=reviewer]'), details);
    const reviewer = this.#model()?.reviewers[index];
    if (reviewer) this.#handlers.toggle(reviewer.name, details.open);
  }

  #press(event: MouseEvent, target: Element): void {
    if (target.closest('[part=retry]')) {
      const isBusy = target.closest('[aria-disabled=true]');
      if (event.type === 'click' && !isBusy) this.#handlers.retry();
      return;
    }
    const link = target.closest('a');
    // The context menu's button follows nothing
    const isSecondary = event.type === 'auxclick' && event.button !== MIDDLE_BUTTON;
    if (!link || isSecondary || event.defaultPrevented) return;
    const tools = this.#root.querySelectorAll('[part=tool]');
    const tool = this.#model()?.tools[indexIn(tools, link.closest('[part=tool]'))];
    if (!this.#handlers.follow(link.href, tool?.name ?? null)) event.preventDefault();
  }
}
