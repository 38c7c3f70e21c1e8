// Many elements, and elements that come and go: nothing of them stays, one address is asked for
// once, and all are drawn.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { VerdictCompare } from '../../src/index.js';
import { faultUrl, newToken, seen } from '../infra/faults.js';
import { answerBase, answerUrl } from '../support/answers.js';
import { everything, inline } from '../support/comparison.js';
import { listen } from '../support/console.js';
import { keepLedger } from '../support/ledger.js';
import { mount, outcome, titleOf, until } from '../support/mount.js';

listen();
const MOUNTS = 300;

/** An element that nothing but the page holds. */
function add(attributes: Record<string, string>, ...children: Node[]): VerdictCompare {
  const element = document.createElement('verdict-compare');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  document.body.append(element);
  return element;
}

/** The lives of an element, from the moment when it is put on the page to when it is taken away. */
const lives: Record<string, () => Promise<void>> = {
  async 'that are drawn, opened and changed'() {
    const element = add({}, inline(everything()));
    await outcome(element);
    element.shadowRoot?.querySelector('summary')?.click();
    element.layout = 'compact';
    await element.updateComplete;
    element.remove();
  },
  async 'whose address fails'() {
    const element = add({ src: faultUrl('answer', { status: 404 }) });
    await outcome(element);
    element.remove();
  },
  async 'that are taken away while their answer is on its way'() {
    const token = newToken();
    const element = add({ src: faultUrl('never', { token }) });
    await seen(token, { atLeast: 1 });
    element.remove();
    await seen(token, { settled: 1 });
  },
  async 'that are taken away while they wait for another try'() {
    const token = newToken();
    const element = add({ src: faultUrl('answer', { token, status: 503, 'retry-after': 5 }) });
    await seen(token, { settled: 1 });
    element.remove();
  },
  async 'that are lazy and never come near'() {
    const element = add(
      { loading: 'lazy', style: 'position:absolute;top:90000px', src: answerUrl('Far') },
      document.createTextNode('A fallback.'),
    );
    await element.updateComplete;
    element.remove();
  },
  async 'that are moved, reloaded and given another address'() {
    const element = add({ src: answerUrl('One') });
    await outcome(element);
    const further = document.body.appendChild(document.createElement('div'));
    further.append(element);
    await element.reload();
    element.src = answerUrl('Two');
    await outcome(element);
    further.remove();
  },
};

async function live(count: number): Promise<void> {
  const each = Object.values(lives);
  for (let i = 0; i < count; i++) await each[i % each.length]?.();
}

describe('elements that come and go', () => {
  const ledger = keepLedger();

  for (const [name, one] of Object.entries(lives)) {
    it(`${name} leave no listener, observer or timer`, async () => {
      const before = ledger.out();
      await one();
      expect(ledger.taken(), 'the ledger sees what is taken').to.be.greaterThan(before.length);
      expect(ledger.out()).to.deep.equal(before);
    });
  }
  it('leave nothing either when they stay for each other', async () => {
    const before = ledger.out();
    const elements = Array.from({ length: 20 }, () => add({ src: answerUrl('Shared') }));
    await Promise.all(elements.map(outcome));
    const during = ledger.out();
    expect(during.filter((what) => what === 'MutationObserver').length).to.be.at.least(20);
    for (const element of elements) element.remove();
    expect(ledger.out()).to.deep.equal(before);
  });
});

describe(`${MOUNTS} mounts and unmounts`, function () {
  this.timeout(60_000);
  interface Memory {
    nodes: number;
    documents: number;
    listeners: number;
    heap: number;
  }
  const measure = () => executeServerCommand<Partial<Memory>, unknown>('count-memory');

  it('leave no node, document or listener behind, by the browser’s own counters where it has them', async () => {
    await live(30); // what is made once for all
    const before = await measure();
    await live(MOUNTS);
    await until(() => document.querySelector('verdict-compare') === null);
    const after = await measure();
    if (before.nodes === undefined || before.heap === undefined) {
      // another engine counts nothing: all of it was lived through
      expect(after).to.deep.equal(before);
      return;
    }
    expect(after.nodes, 'nodes').to.be.at.most(before.nodes + 10);
    expect(after.listeners, 'listeners').to.be.at.most(Number(before.listeners) + 10);
    expect(after.documents, 'documents').to.equal(before.documents);
    expect(((after.heap ?? Infinity) - before.heap) / MOUNTS, 'bytes per mount').to.be.below(2048);
  });
});

describe('a hundred elements', () => {
  it('of one slug make one request, and are all drawn', async () => {
    const token = newToken();
    const base = answerBase({ token });
    const elements = Array.from({ length: 100 }, () => mount({ base, slug: 'same' }));
    await Promise.all(elements.map(outcome));
    expect(elements.map(titleOf)).to.deep.equal(elements.map(() => 'same'));
    expect((await seen(token)).count).to.equal(1);
  });

  it('of a hundred slugs make a request each, and are all drawn', async function () {
    this.timeout(30_000);
    const token = newToken();
    const base = answerBase({ token });
    const slugs = Array.from({ length: 100 }, (_, i) => `number-${i}`);
    const elements = slugs.map((slug) => mount({ base, slug }));
    await Promise.all(elements.map(outcome));
    expect(elements.map(titleOf)).to.deep.equal(slugs);
    expect((await seen(token)).count).to.equal(100);
  });

  it('of which every tenth fails draw the others', async () => {
    const good = answerUrl('Good', { token: newToken() });
    const elements = Array.from({ length: 100 }, (_, i) =>
      mount({ src: i % 10 ? good : faultUrl('answer', { status: 404, i }) }),
    );
    const ends = await Promise.all(elements.map(outcome));
    expect(ends.map(({ error }) => error?.code ?? 'drawn')).to.deep.equal(
      elements.map((_, i) => (i % 10 ? 'drawn' : 'not-found')),
    );
  });
});
