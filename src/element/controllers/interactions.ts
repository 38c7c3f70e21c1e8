// What the reader does inside the shadow root: follows a link, opens, copies, tries again.
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

/** Neither `toggle` nor `scroll` bubbles, so all are heard in the capture phase. */
const EVENTS = ['click', 'auxclick', 'toggle', 'scroll'];
const MIDDLE_BUTTON = 1;

const indexIn = (list: ArrayLike<Element>, element: Element | null): number =>
  element ? Array.prototype.indexOf.call(list, element) : -1;

/** Index of the reviewer in whose row something stands. */
const reviewerIndex = (element: Element): number =>
  Number(element.closest('[part=reviewer]')?.getAttribute('data-index') ?? -1);

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
    else if (type === 'scroll') this.#unfold(target);
    else this.#press(event as MouseEvent, target);
  }

  #toggle(details: HTMLDetailsElement): void {
    const reviewer = this.#model()?.reviewers[reviewerIndex(details)];
    const side = this.#toolIndex(details);
    if (reviewer) this.#handlers.toggle(reviewer.name, details.open);
    else if (side >= 0) this.#handlers.toggleDescription(side as Side, details.open);
  }

  /** Index of the tool in whose card something stands; -1 in none. */
  #toolIndex(element: Element): number {
    return indexIn(this.#root.querySelectorAll('[part=tool]'), element.closest('[part=tool]'));
  }

  /** Chromium scrolls folded lines to what was searched for, instead of opening them. */
  #unfold(target: Element): void {
    const details = target.closest<HTMLDetailsElement>('details:not([open])');
    if (!details) return;
    target.scrollTop = 0;
    details.open = true;
  }

  #press(event: MouseEvent, target: Element): void {
    const isClick = event.type === 'click';
    const button = target.closest('button');
    const link = target.closest('a');
    if (link) this.#follow(event, link);
    else if (!isClick) return;
    else if (button) this.#pressButton(button);
    // The first lines of a text are no part of what opens it, and whoever selects them reads them
    else if (target.closest('[part=quote], [part=description]') && !String(getSelection()))
      this.#unfold(target);
  }

  #pressButton(button: Element): void {
    const handlers = this.#handlers;
    const part = button.getAttribute('part');
    if (part === 'retry' && button.ariaDisabled !== 'true') handlers.retry();
    if (part === 'open-all') handlers.toggleAll();
    if (part !== 'cite') return;
    const figures = button.closest('[part=reviewer]')?.querySelectorAll('.pair > *') ?? [];
    const side = indexIn(figures, button.closest('[part=review]')) === 1 ? 1 : 0;
    const kind = button.getAttribute('data-cite') as CiteKind;
    handlers.cite(button, kind, reviewerIndex(button), side);
  }

  #follow(event: MouseEvent, link: HTMLAnchorElement): void {
    // The context menu's button follows nothing
    const isSecondary = event.type === 'auxclick' && event.button !== MIDDLE_BUTTON;
    if (isSecondary || event.defaultPrevented) return;
    const tool = this.#model()?.tools[this.#toolIndex(link)];
    if (!this.#handlers.follow(link.href, tool?.name ?? null)) event.preventDefault();
  }
}
