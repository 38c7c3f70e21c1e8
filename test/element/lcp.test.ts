// What is laid out at once: a comparison that comes alone on its page and in the window. All others
// wait until they are near it.
import { expect } from '@open-wc/testing';
import { newToken, release, seen } from '../infra/faults.js';
import { answerUrl } from '../support/answers.js';
import { inline } from '../support/comparison.js';
import { demos } from '../support/demos.js';
import { frames, make, mount, outcome, place, rootOf } from '../support/mount.js';

const waits = (element: Element): boolean =>
  getComputedStyle(rootOf(element).querySelector('article') as Element).contentVisibility ===
  'auto';

const fetched = (slug = 'langchain-vs-llamaindex', parent?: ParentNode): HTMLElement =>
  mount({ base: '/demo/comparisons', slug }, parent);

async function drawn(element: HTMLElement): Promise<HTMLElement> {
  await outcome(element);
  await frames();
  return element;
}

describe('a comparison', () => {
  afterEach(() => {
    window.scrollTo(0, 0);
  });

  it('alone on its page and in the window does not wait until it is seen', async () => {
    expect(waits(await drawn(fetched()))).to.equal(false);
  });

  it('below the window waits', async () => {
    const box = place('<div style="block-size:500vh"></div><main></main>');
    expect(
      waits(await drawn(fetched('langchain-vs-llamaindex', box.querySelector('main') as Element))),
    ).to.equal(true);
  });

  it('above the window waits', async () => {
    const box = place('<main></main><div style="block-size:500vh"></div>');
    window.scrollTo(0, document.documentElement.scrollHeight);
    expect(
      waits(await drawn(fetched('langchain-vs-llamaindex', box.querySelector('main') as Element))),
    ).to.equal(true);
  });

  it('is looked for when it comes, not where it was when it was asked for', async () => {
    const token = newToken();
    const box = place('<div style="block-size:500vh"></div><main></main>');
    const element = mount(
      { src: answerUrl('Here', { fault: 'hold', token }) },
      box.querySelector('main') as Element,
    );
    await seen(token, { atLeast: 1 });
    element.scrollIntoView();
    await Promise.all([drawn(element), release(token)]);
    expect(waits(element)).to.equal(false);
  });

  it('among others waits', async () => {
    const [one, other] = [fetched(), fetched('sqlite-vs-duckdb')];
    await Promise.all([drawn(one), drawn(other)]);
    expect([waits(one), waits(other)]).to.deep.equal([true, true]);
  });

  it('is as high when it has waited as when it has not', async () => {
    const alone = await drawn(fetched());
    const { height } = alone.getBoundingClientRect();
    alone.remove();
    const waited = make();
    waited.append(inline(demos.find(({ slug }) => slug === 'langchain-vs-llamaindex')?.document));
    document.body.append(waited);
    await drawn(waited);
    expect(waits(waited)).to.equal(true);
    expect(waited.getBoundingClientRect().height).to.equal(height);
  });
});
