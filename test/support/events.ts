// What elements tell, and the reviewers that readers open.
import { parts } from './comparison.js';

export type Name = 'verdict-load' | 'verdict-error' | 'verdict-toggle' | 'verdict-follow';

/** All events of a name that come to the target, until the test ends. */
export function record(name: Name, target: EventTarget): CustomEvent[] {
  const events: CustomEvent[] = [];
  target.addEventListener(name, (event) => {
    events.push(event as CustomEvent);
  });
  return events;
}

export const open = (element: Element) =>
  parts(element, 'reviewer').map((details) => (details as HTMLDetailsElement).open);

export const summaries = (element: Element) =>
  parts(element, 'reviewer').map((details) => {
    const summary = details.querySelector('summary');
    if (!summary) throw new Error('a reviewer has no summary');
    return summary;
  });
