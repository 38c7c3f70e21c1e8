// Puts elements on the test page, waits for what they tell, and clears up after each test.
import '../../src/index.js';
import type { VerdictCompare, VerdictError } from '../../src/index.js';

export type { VerdictCompare };

/** How a load ended, from the event that said so. */
export interface Outcome {
  readonly error: VerdictError | null;
}

const mounted = new Set<Element>();

/**
 * A new element with these attributes, not yet on the page; removed after the test wherever it is
 * then.
 */
export function make(attributes: Record<string, string> = {}): VerdictCompare {
  const element = document.createElement('verdict-compare');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  mounted.add(element);
  return element;
}

/** A new element on the page. */
export function mount(
  attributes: Record<string, string> = {},
  parent: ParentNode = document.body,
): VerdictCompare {
  const element = make(attributes);
  parent.append(element);
  return element;
}

/** A new element on the page with this content, which is there before it. */
export function mountWith(
  content: string | Node,
  attributes: Record<string, string> = {},
): VerdictCompare {
  const element = make(attributes);
  if (typeof content === 'string') element.innerHTML = content;
  else element.append(content);
  document.body.append(element);
  return element;
}

/** A holder for elements, removed after the test. */
export function place(html = '', parent: ParentNode = document.body): HTMLElement {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  mounted.add(holder);
  parent.append(holder);
  return holder;
}

/** The next `verdict-load` or `verdict-error` of the element. */
export const outcome = (element: EventTarget): Promise<Outcome> =>
  new Promise((resolve) => {
    const end = new AbortController();
    const options = { signal: end.signal };
    element.addEventListener(
      'verdict-load',
      () => {
        end.abort();
        resolve({ error: null });
      },
      options,
    );
    element.addEventListener(
      'verdict-error',
      (event) => {
        end.abort();
        resolve({ error: (event as CustomEvent<{ error: VerdictError }>).detail.error });
      },
      options,
    );
  });

/**
 * Settles at the first animation frame at which `check` holds; the test's own timeout ends the
 * wait.
 */
export async function until(check: () => unknown): Promise<void> {
  while (!check()) await new Promise(requestAnimationFrame);
}

/** Two frames: whatever was about to be drawn, or asked for by an observer, has been. */
export async function frames(count = 2): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
}

/** The root that the element draws into. */
export function rootOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error('the element has not drawn anything yet');
  return element.shadowRoot;
}

/** The one node of a part; throws when there is none. */
export function part(element: Element, name: string): HTMLElement {
  const found = rootOf(element).querySelector<HTMLElement>(`[part~="${name}"]`);
  if (!found) throw new Error(`there is no part ${name}`);
  return found;
}

export const hasPart = (element: Element, name: string): boolean =>
  Boolean(element.shadowRoot?.querySelector(`[part~="${name}"]`));
export const titleOf = (element: Element): string =>
  hasPart(element, 'title') ? part(element, 'title').textContent : '';

afterEach(() => {
  for (const element of mounted) element.remove();
  mounted.clear();
});
