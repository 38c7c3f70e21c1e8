// Comparisons to measure: in a box, all of them drawn, with what leaves its place.
import { loadLetters } from '../../support/fonts.js';
import type { Comparison } from '../../../src/index.js';
import { make, outcome, part, place, rootOf, type VerdictCompare } from '../../support/mount.js';

export const NEAR = 0.6; // px, of rounding

export interface Placed {
  readonly element: VerdictCompare;
  readonly box: HTMLElement;
}

/**
 * A document, or one of the demo by its slug, in a box whose width can be set; all of it drawn,
 * also what is out of sight.
 */
export async function placed(
  source: string | Comparison,
  attributes: Record<string, string> = {},
): Promise<Placed> {
  const box = place();
  const element = make(attributes);
  if (typeof source === 'string') {
    element.base = '/demo/comparisons';
    element.slug = source;
  } else element.data = source;
  const shown = outcome(element);
  box.append(element);
  await shown;
  await element.updateComplete;
  drawAll(element);
  await lettersOf(element);
  return { element, box };
}

/** Settles once its fonts are there for all that it says, also for what only the sheet draws. */
export function lettersOf(element: VerdictCompare): Promise<void> {
  const logos = Array.from(rootOf(element).querySelectorAll('[data-letter]'), (node) =>
    node.getAttribute('data-letter'),
  );
  return loadLetters([part(element, 'container').textContent, ...logos, '✓✕◐●◇↗'].join(''));
}

export function drawAll(element: VerdictCompare): void {
  for (const node of part(element, 'container').children)
    (node as HTMLElement).style.contentVisibility = 'visible';
}

const clipped = (style: CSSStyleDeclaration): boolean => style.overflowX !== 'visible';

/** The nearest things that a text must stay in: what clips it, its cell, its card, the widget. */
function boundsOf(text: Text, container: Element): DOMRect[] {
  const bounds = [];
  for (
    let node = text.parentElement;
    node && node !== container.parentElement;
    node = node.parentElement
  ) {
    if (
      node === container ||
      /^(?:td|th)$/.test(node.localName) ||
      /^(?:tool|score|reviewer-name|review|cta|error)$/.test(node.getAttribute('part') ?? '') ||
      clipped(getComputedStyle(node))
    )
      bounds.push(node.getBoundingClientRect());
  }
  return bounds;
}

/** Texts that leave their place, and parts that leave the widget. */
export function strays(element: VerdictCompare): string[] {
  const container = part(element, 'container');
  const width = Math.round(container.getBoundingClientRect().width);
  const faults = [];
  if (element.scrollWidth > element.clientWidth + NEAR)
    faults.push(`${width}: the element is ${element.scrollWidth} wide inside`);
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { parentElement: parent } = node;
    if (
      !node.data.trim() ||
      !parent?.checkVisibility() ||
      getComputedStyle(parent).clipPath !== 'none' ||
      parent.closest('.hidden')
    )
      continue;
    range.selectNodeContents(node);
    const bounds = boundsOf(node, container);
    for (const { left, right, width: drawn } of range.getClientRects()) {
      if (drawn && bounds.some((bound) => left < bound.left - NEAR || right > bound.right + NEAR))
        faults.push(`${width}: ${node.data}`);
    }
  }
  return faults;
}
