// What is laid out at once: a comparison that is alone on its page and in the window. All others wait until they are near it.
import { expect } from '@open-wc/testing';
import { everything, show } from './support/comparison.js';
import { frames, mount, outcome, place, rootOf } from './support/mount.js';

const waits = (element: Element): boolean => getComputedStyle(rootOf(element).querySelector('article') as Element).contentVisibility === 'auto';

/** Puts an element below a gap of some windows' heights, or above it. */
async function shown(order: 'below' | 'above'): Promise<Element> {
  const gap = '<div style="block-size:500vh"></div>';
  const box = place(order === 'below' ? `${gap}<main></main>` : `<main></main>${gap}`);
  if (order === 'above') window.scrollTo(0, document.documentElement.scrollHeight);
  const element = mount({ base: '/demo/comparisons', slug: 'langchain-vs-llamaindex' }, box.querySelector('main') as Element);
  await outcome(element);
  return element;
}

describe('a comparison', () => {
  afterEach(() => { window.scrollTo(0, 0); });

  it('alone on its page and in the window does not wait until it is seen', async () => {
    expect(waits(await show(everything()))).to.equal(false);
  });

  for (const order of ['below', 'above'] as const) {
    it(`alone on its page but ${order} the window waits`, async () => {
      expect(waits(await shown(order))).to.equal(true);
    });
  }

  it('among others waits', async () => {
    const [one, other] = [mount({ base: '/demo/comparisons', slug: 'langchain-vs-llamaindex' }), mount({ base: '/demo/comparisons', slug: 'sqlite-vs-duckdb' })];
    await Promise.all([outcome(one), outcome(other)]);
    expect([waits(one), waits(other)]).to.deep.equal([true, true]);
  });

  it('is as high when it has waited as when it has not', async () => {
    const alone = await show(everything());
    const { height } = alone.getBoundingClientRect();
    alone.remove();
    const hidden = mount({ base: '/demo/comparisons', slug: 'sqlite-vs-duckdb', hidden: '' });
    const waited = await show(everything());
    hidden.remove();
    expect(waits(waited)).to.equal(true);
    await frames();
    expect(waited.getBoundingClientRect().height).to.equal(height);
  });
});
