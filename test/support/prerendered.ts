// Comparisons as a server sends them.
import { renderToString } from '../../src/entries/ssr/index.js';
import type { Show } from './comparison.js';
import { emptyFrame, insideOf } from './frame.js';
import { outcome, place, type VerdictCompare } from './mount.js';

const camelCase = (name: string) => name.replace(/-\w/g, (letter) => letter.slice(1).toUpperCase());

/** What a server writes for an element with these attributes. */
export const prerender = (comparison: unknown, attributes: Record<string, string> = {}): string =>
  renderToString(
    comparison,
    Object.fromEntries(
      Object.entries(attributes).map(([name, value]) => [camelCase(name), value || true]),
    ),
  );

export function elementIn(root: ParentNode): VerdictCompare {
  const element = root.querySelector('verdict-compare');
  if (!element) throw new Error('there is no element');
  return element;
}

/** On a page without scripts. */
export const withoutScript: Show = async (comparison, attributes) =>
  elementIn(insideOf(await emptyFrame(prerender(comparison, attributes))).document);

/** On a page whose script has taken the element over. */
export const upgraded: Show = async (comparison, attributes) => {
  const holder = place();
  holder.setHTMLUnsafe(prerender(comparison, attributes));
  const element = elementIn(holder);
  await outcome(element);
  return element;
};
