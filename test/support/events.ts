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

/** The rows of reviewers that have something to open. */
export const rows = (element: Element): HTMLDetailsElement[] =>
  parts(element, 'reviewer').filter(
    (row): row is HTMLDetailsElement => row.localName === 'details',
  );

export const open = (element: Element): boolean[] => rows(element).map((row) => row.open);

export const summaries = (element: Element): HTMLElement[] =>
  rows(element).map((row) => {
    const summary = row.querySelector('summary');
    if (!summary) throw new Error('a row that opens has no summary');
    return summary;
  });

/** Settles with the next verdict-toggle, which a browser sends in a task of its own. */
export const toggled = (element: Element): Promise<Event> =>
  new Promise((resolve) => {
    element.addEventListener('verdict-toggle', resolve, { once: true });
  });
