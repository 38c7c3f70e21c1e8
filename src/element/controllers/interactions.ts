// in: events inside the shadow root, and the model that is drawn there.
// out: what the reader did: followed a link, opened or closed a reviewer, asked to try again.
// knows nothing of: state, how it is drawn beyond its parts.
import type { Model } from '../../document/model.js';

export interface InteractionHandlers {
  /** Returns false to keep the reader here. */
  readonly follow: (url: string, tool: string | null) => boolean;
  readonly toggle: (reviewer: string, open: boolean) => void;
  readonly retry: () => void;
}

const indexIn = (list: NodeListOf<Element>, element: Element | null): number =>
  [...list].findIndex((entry) => entry === element);

/** Takes part of one event. Expects to be called in the capture phase: `toggle`, `load` and `error` do not bubble. */
export function handleEvent(
  event: Event,
  root: ShadowRoot,
  model: Model | null,
  { follow, toggle, retry }: InteractionHandlers,
): void {
  const { target, type } = event;
  if (!(target instanceof Element) || !root.contains(target)) return;
  if (type === 'toggle') {
    const reviewer = model?.reviewers[indexIn(root.querySelectorAll('[part=reviewer]'), target)];
    if (reviewer) toggle(reviewer.name, (target as HTMLDetailsElement).open);
  } else if (type === 'load' || type === 'error') {
    (target as HTMLElement).hidden = type === 'error'; // the first letter takes a broken logo's place
  } else if (target.closest('[part=retry]:not([aria-disabled=true])')) {
    if (type === 'click') retry();
  } else {
    const link = target.closest('a');
    const secondary = type === 'auxclick' && (event as MouseEvent).button !== 1; // the context menu follows nothing
    if (!link || secondary || event.defaultPrevented) return;
    const tool =
      model?.tools[indexIn(root.querySelectorAll('[part=tool]'), link.closest('[part=tool]'))];
    if (!follow(link.href, tool?.name ?? null)) event.preventDefault();
  }
}
