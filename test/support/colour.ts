// Colours as a browser paints them: whatever notation, transparency and backgrounds underneath.
export type Rgb = readonly [number, number, number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const context = canvas.getContext('2d', { willReadFrequently: true });

/** These colours, painted one over the other on white. */
export function painted(...colours: string[]): Rgb {
  if (!context) throw new Error('there is no canvas');
  for (const colour of ['#fff', ...colours]) {
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** The element around another one as it is drawn: through slots and shadow roots. */
const around = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** The backgrounds under an element, and its own, from the page's up. */
export function backgroundsOf(element: Element): string[] {
  const colours: string[] = [];
  for (let node: Element | null = element; node; node = around(node)) {
    const view = node.ownerDocument.defaultView ?? window;
    colours.unshift(view.getComputedStyle(node).backgroundColor);
  }
  return colours;
}

export const styleOf = (element: Element, pseudo?: string): CSSStyleDeclaration =>
  (element.ownerDocument.defaultView ?? window).getComputedStyle(element, pseudo);

const linear = (channel: number): number =>
  channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;

/** Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
export const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast ratio, 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: Rgb, other: Rgb): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The contrast between a colour on this element and what is under it. */
export function contrastOn(element: Element, colour: string): number {
  const under = backgroundsOf(element);
  return contrast(painted(...under, colour), painted(...under));
}
