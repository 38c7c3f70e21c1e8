// Whether what is drawn can be read: every text in its place, none over another, in colours that
// stand apart. Line height and spacing are the page's.
import { contrastOn, styleOf } from './colour.js';
import { part, rootOf } from './mount.js';

const NEAR = 1; // px, of rounding

/** Whether it is for a screen reader alone. */
const clipped = (element: Element | null): boolean =>
  element !== null && (styleOf(element).clipPath !== 'none' || clipped(element.parentElement));

/** Whether the browser lays it out at all: closed rows may be skipped (content-visibility). */
// Pages of tests may have taken away their own
const isLaidOut = (element: Element): boolean => Element.prototype.checkVisibility.call(element);

/** The box that shows no more than the first lines of a text; null where all lines are shown. */
const clampedBy = (element: Element): DOMRect | null => {
  const clamped = element.closest('[part=quote], [part=description]');
  if (!clamped || styleOf(clamped).overflowY !== 'hidden') return null;
  return clamped.getBoundingClientRect();
};

interface Line {
  readonly text: string;
  readonly box: DOMRect;
  readonly node: Text;
}

/** The texts that are seen, line by line. */
function linesOf(element: Element): Line[] {
  const { ownerDocument: document } = element;
  const range = document.createRange();
  const walker = document.createTreeWalker(rootOf(element), NodeFilter.SHOW_TEXT);
  const lines: Line[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { parentElement } = node;
    if (!node.data.trim() || !parentElement || !isLaidOut(parentElement) || clipped(parentElement))
      continue;
    const clamp = clampedBy(parentElement);
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 0 && (!clamp || box.bottom <= clamp.bottom + box.height / 2))
        lines.push({ text: node.data, box, node });
  }
  return lines;
}

/** Whether the middles of two boxes meet: fonts reach a little over their lines. */
const meet = (a: DOMRect, b: DOMRect): boolean => {
  const [height, other] = [a.height * 0.25, b.height * 0.25];
  return (
    a.left < b.right - NEAR &&
    b.left < a.right - NEAR &&
    a.top + height < b.bottom - other &&
    b.top + other < a.bottom - height
  );
};

/**
 * What keeps a comparison, or an error, from being read; empty when all is well. Texts need this
 * contrast.
 */
export function unreadable(element: Element, contrast = 4.5): string[] {
  const container = part(element, 'container');
  for (const child of container.children)
    // also what is out of sight is judged
    (child as HTMLElement).style.contentVisibility = 'visible';
  const { left, right } = container.getBoundingClientRect();
  const lines = linesOf(element);
  // then a fill is told as the page wrote it
  const forced = container.ownerDocument.defaultView?.matchMedia('(forced-colors: active)').matches;
  const faults = lines.length ? [] : ['there is no text'];
  for (const [i, { text, box, node }] of lines.entries()) {
    if (box.left < left - NEAR || box.right > right + NEAR)
      faults.push(`leaves the widget: ${text}`);
    for (const other of lines.slice(i + 1))
      if (meet(box, other.box) && node !== other.node)
        faults.push(`lies over one another: ${text} / ${other.text}`);
  }
  for (const parent of new Set(lines.flatMap(({ node }) => node.parentElement ?? []))) {
    const { color, fontSize, webkitTextFillColor, textIndent, wordBreak, visibility } =
      styleOf(parent);
    const told = `${parent.localName} ${parent.textContent.slice(0, 30)}`;
    if (parseFloat(fontSize) < 8) faults.push(`letters of ${fontSize}: ${told}`);
    if (parseFloat(textIndent)) faults.push(`indented by ${textIndent}: ${told}`);
    if (wordBreak !== 'normal') faults.push(`words are broken: ${told}`);
    if (visibility !== 'visible') faults.push(`not visible: ${told}`);
    const ratio = contrastOn(parent, forced ? color : webkitTextFillColor);
    if (ratio < contrast) faults.push(`contrast ${ratio.toFixed(2)}: ${told}`);
  }
  return [...new Set(faults)];
}
