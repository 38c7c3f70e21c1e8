// Elements that draw by turns: none is shown late, or with another's comparison. Those that wait
// before they draw at all: upgrade.test.ts.
import { expect } from '@open-wc/testing';
import { small } from '../support/answers.js';
import { inline } from '../support/comparison.js';
import { make, outcome, rootOf, titleOf, until, type VerdictCompare } from '../support/mount.js';

const COUNT = 30;
const original = window.fetch.bind(window);
const scheduler = Object.getOwnPropertyDescriptor(window, 'scheduler');
afterEach(() => {
  window.fetch = original;
  Reflect.deleteProperty(performance, 'now');
  if (scheduler) Object.defineProperty(window, 'scheduler', scheduler);
});

/**
 * From now on, until the test ends, each turn takes its slice, in an engine that has only timers to
 * let the page go on.
 */
function slowly(): void {
  const now = performance.now.bind(performance);
  let leap = 0;
  performance.now = () => now() + (leap += 10);
  if (scheduler)
    Object.defineProperty(window, 'scheduler', { value: undefined, configurable: true });
}

/** Answers each request whole, in a task after it; those for `never` stay open. */
function answerSoon(): void {
  window.fetch = (input) =>
    new Promise((resolve) => {
      const [, title = ''] = /(\w+)\.json$/.exec(String(input)) ?? [];
      if (title === 'never') return;
      const answer = {
        ok: true,
        status: 200,
        headers: new Headers(),
        body: null,
        text: () => Promise.resolve(JSON.stringify(small(title))),
      };
      setTimeout(() => {
        resolve(answer as Response);
      });
    });
}

/** Whether anything else had its time since: each message is a task. */
function countTasks(): { readonly count: number } {
  const tasks = { count: 0 };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    tasks.count++;
  };
  port2.postMessage(null);
  return tasks;
}

/**
 * Puts elements of these slugs on the page at once; `placeholders` grows by each that is ever
 * drawn.
 */
function together(slugs: readonly string[]): {
  elements: VerdictCompare[];
  placeholders: string[];
} {
  const placeholders: string[] = [];
  const elements = slugs.map((slug) => make({ slug, base: '/here' }));
  document.body.append(...elements);
  for (const element of elements) {
    new MutationObserver((records) => {
      const added = records
        .flatMap(({ addedNodes }) => [...addedNodes])
        .filter((node) => node instanceof Element);
      if (
        added.some(
          (node) => node.matches('[part=placeholder]') || node.querySelector('[part=placeholder]'),
        )
      )
        placeholders.push(element.slug ?? '');
    }).observe(rootOf(element), { childList: true, subtree: true });
  }
  return { elements, placeholders };
}

describe('many elements at once', () => {
  it('draw a placeholder each where there is no comparison yet, and none waits for the others’ comparisons', async () => {
    answerSoon();
    const { elements, placeholders } = together(
      Array.from({ length: COUNT }, (_, i) => (i % 2 ? 'never' : 'here')),
    );
    const late = elements.filter(({ slug }) => slug === 'never');
    await until(() => late.every((element) => rootOf(element).querySelector('[part=placeholder]')));
    expect(placeholders.filter((slug) => slug === 'never')).to.have.lengthOf(COUNT / 2);
    await until(() =>
      elements.every((element) => element.slug === 'never' || titleOf(element) === 'here'),
    );
  });

  it('a single one draws its placeholder before anything else can happen', async () => {
    answerSoon();
    const {
      elements: [element],
      placeholders,
    } = together(['never']);
    const tasks = countTasks();
    await element?.updateComplete;
    expect(placeholders).to.deep.equal(['never']);
    expect(tasks.count).to.equal(0);
  });

  it('let the page have its turn between them', async () => {
    slowly();
    const elements = Array.from({ length: COUNT }, () => make());
    for (const element of elements) element.append(inline(small('Inline')));
    document.body.append(...elements);
    const tasks = countTasks();
    await Promise.all(elements.map(outcome));
    expect(tasks.count).to.equal(1);
  });

  it('settle reload() once that is drawn, however long the others take', async () => {
    answerSoon();
    slowly();
    const { elements } = together(Array.from({ length: COUNT }, () => 'here'));
    await Promise.all(elements.map(outcome));
    const drawn = new Set<VerdictCompare>();
    await Promise.all(
      elements.map(async (element) => {
        element.addEventListener('verdict-load', () => {
          drawn.add(element);
        });
        await element.reload();
        expect(drawn.has(element)).to.equal(true);
      }),
    );
  });

  it('do not keep another’s old comparison on the page once its source has changed', async () => {
    answerSoon();
    slowly();
    const {
      elements: [element],
    } = together(['old']);
    if (!element) throw new Error('there is no element');
    await until(() => titleOf(element) === 'old');
    together(Array.from({ length: COUNT }, () => 'never'));
    element.slug = 'never';
    const tasks = countTasks();
    await element.updateComplete;
    expect(titleOf(element)).to.equal('');
    expect(tasks.count).to.equal(0);
  });

  it('go from one comparison to another that is there already, without a placeholder between', async () => {
    answerSoon();
    const {
      elements: [element, other],
      placeholders,
    } = together(['old', 'new']);
    if (!element || !other) throw new Error('there are no elements');
    await until(() => titleOf(element) === 'old' && titleOf(other) === 'new');
    placeholders.length = 0;
    element.slug = 'new';
    await element.updateComplete;
    expect(titleOf(element)).to.equal('new');
    expect(placeholders).to.deep.equal([]);
  });
});
