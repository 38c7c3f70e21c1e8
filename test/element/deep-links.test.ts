// The address of a reviewer on the embedding page, #verdict:<slug>:<reviewer>: opens and scrolls to
// it.
import { expect } from '@open-wc/testing';
import { faultUrl, newToken, release, seen } from '../infra/faults.js';
import { answerUrl } from '../support/answers.js';
import { listen } from '../support/console.js';
import { everything, everythingBut, show } from '../support/comparison.js';
import { open, record, rows, summaries, toggled } from '../support/events.js';
import { frames, make, mount, outcome, place, rootOf, until } from '../support/mount.js';
import { upgraded } from '../support/prerendered.js';

const heard = listen();

/** The page's address has this fragment from now on. */
async function go(hash: string): Promise<void> {
  const changed = new Promise((resolve) => {
    addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = hash;
  await changed;
}

afterEach(async () => {
  if (location.hash) await go('');
  scrollTo(0, 0);
});

const topOf = (node: Element | undefined) => node?.getBoundingClientRect().top ?? NaN;

/** Room above and below an element, so that a scroll can bring it to the top. */
function far(above: number): HTMLElement {
  const holder = place(`<div style="block-size:${above}px"></div><main></main>`);
  holder.insertAdjacentHTML('beforeend', '<div style="block-size:5000px"></div>');
  return holder.querySelector('main') as HTMLElement;
}

describe('the address of a reviewer', () => {
  it('opens and scrolls to the reviewer at load, and gives the row the focus', async () => {
    await go('#verdict:alpha-vs-beta:skeptic');
    const element = make();
    element.data = everything();
    far(3000).append(element);
    await outcome(element);
    await frames();
    expect(open(element)).to.deep.equal([false, true]);
    expect(topOf(rows(element)[1])).to.be.within(-1, 40);
    expect(rootOf(element).activeElement).to.equal(summaries(element)[1]);
  });
  it('does so when the address changes, as often as it does', async () => {
    const element = await show(everything());
    far(3000).append(element);
    await element.updateComplete;
    for (const [i, name] of ['skeptic', 'builder'].entries()) {
      scrollTo(0, 0);
      await go(`#verdict:alpha-vs-beta:${name}`);
      await until(() => open(element)[1 - i]);
      await frames();
      expect(topOf(rows(element)[1 - i])).to.be.within(-1, 40);
    }
    expect(open(element)).to.deep.equal([true, true]);
  });
  it('goes to the first of two that show the same, and that is seen', async () => {
    const [first, second, third] = [
      await show(everything()),
      await show(everything()),
      await show(everything()),
    ];
    first.hidden = true;
    far(3000).append(first, second, third);
    await third.updateComplete;
    await go('#verdict:alpha-vs-beta:skeptic');
    await until(() => open(second)[1]);
    await frames();
    expect(topOf(rows(second)[1])).to.be.within(-1, 40);
    for (const other of [first, third]) expect(open(other)).to.deep.equal([false, false]);
  });
  it('leaves a reviewer open that is open', async () => {
    const element = await show(everything(), { expanded: '' });
    await go('#verdict:alpha-vs-beta:builder');
    await frames();
    expect(open(element)).to.deep.equal([true, true]);
  });
  it('loads a lazy element far below, which is not loaded without', async () => {
    const token = newToken();
    const body = JSON.stringify(everything());
    const src = faultUrl('answer', { body, token });
    const element = make({ loading: 'lazy', slug: 'alpha-vs-beta', src });
    far(20_000).append(element);
    await element.updateComplete;
    await frames();
    expect((await seen(token)).count).to.equal(0);
    const loaded = outcome(element);
    await go('#verdict:alpha-vs-beta:builder');
    await loaded;
    await frames();
    expect(open(element)).to.deep.equal([true, false]);
    expect(topOf(rows(element)[0])).to.be.within(-1, 40);
  });
  it('loads a lazy element far below at load', async () => {
    await go('#verdict:alpha-vs-beta:builder');
    const src = faultUrl('answer', { body: JSON.stringify(everything()) });
    const element = make({ loading: 'lazy', slug: 'alpha-vs-beta', src });
    far(20_000).append(element);
    await outcome(element);
    await frames();
    expect(open(element)).to.deep.equal([true, false]);
  });
  it('opens it in what a server has drawn', async () => {
    await go('#verdict:alpha-vs-beta:skeptic');
    expect(open(await upgraded(everything()))).to.deep.equal([false, true]);
  });
  it('waits for a document that is on its way', async () => {
    const token = newToken();
    const src = faultUrl('answer', {
      body: JSON.stringify(everything()),
      sequence: 'hold,200',
      token,
    });
    const element = mount({ src });
    await seen(token, { atLeast: 1 });
    await go('#verdict:alpha-vs-beta:builder');
    const loaded = outcome(element);
    await release(token);
    await loaded;
    await frames();
    expect(open(element)).to.deep.equal([true, false]);
  });

  it('does so again when the same link is followed again', async () => {
    const element = await show(everything());
    far(3000).append(element);
    await go('#verdict:alpha-vs-beta:skeptic');
    await until(() => open(element)[1]);
    const closed = toggled(element);
    summaries(element)[1]?.click();
    await closed;
    await element.updateComplete;
    scrollTo(0, 0);
    place(`<a href="${location.hash}">again</a>`).querySelector('a')?.click();
    expect(open(element)).to.deep.equal([false, true]);
    expect(topOf(rows(element)[1])).to.be.within(-1, 40);
  });
  it('opens what the element is folded into', async () => {
    const element = await show(everything());
    const holder = place('<details><div hidden="until-found"></div></details>');
    holder.querySelector('div')?.append(element);
    await element.updateComplete;
    await go('#verdict:alpha-vs-beta:skeptic');
    await until(() => open(element)[1]);
    expect(holder.querySelector('details')?.open).to.equal(true);
    expect(holder.querySelector('div')?.hidden).to.equal(false);
  });
  it('loads a lazy element whose slug is not known before', async () => {
    await go('#verdict:alpha-vs-beta:builder');
    const src = faultUrl('answer', { body: JSON.stringify(everything()) });
    const element = make({ loading: 'lazy', src });
    far(20_000).append(element);
    await outcome(element);
    await until(() => open(element)[0]);
  });
  it('leaves a reader where they have scrolled before the document came', async () => {
    const token = newToken();
    const body = JSON.stringify(everything());
    const element = make({ src: faultUrl('answer', { body, sequence: 'hold,200', token }) });
    far(3000).append(element);
    await seen(token, { atLeast: 1 });
    await go('#verdict:alpha-vs-beta:builder');
    document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
    const loaded = outcome(element);
    await release(token);
    await loaded;
    await frames();
    expect([scrollY, rootOf(element).activeElement]).to.deep.equal([0, null]);
  });
  it('tells apart names that differ in case alone', async () => {
    const reviewers = ['Bob', 'bob'].map((name) => ({ name, reviews: first?.reviews ?? [] }));
    const element = await show({ ...everything(), reviewers });
    await go('#verdict:alpha-vs-beta:bob');
    await until(() => open(element)[1]);
    expect(open(element)[0]).to.equal(false);
  });

  const [first, ...others] = everything().reviewers ?? [];
  const NAMES: Record<string, readonly [name: string, hash: string]> = {
    'with spaces, as hyphens': ['Chief Sceptic', 'chief-sceptic'],
    'with spaces, encoded': ['Chief Sceptic', 'Chief%20Sceptic'],
    'with letters outside ASCII': ['Prüferin', 'pr%C3%BCferin'],
    'with a colon': ['R: 2', 'r%3A-2'],
    'with a per cent sign': ['100 % sure', '100-%25-sure'],
    'in another normalization form': ['Cafe\u0301', 'caf%C3%A9'],
    'in Arabic': ['المراجع', encodeURIComponent('المراجع')],
  };
  for (const [what, [name, hash]] of Object.entries(NAMES)) {
    it(`knows a name ${what}`, async () => {
      const reviewers = [{ ...first, name, reviews: first?.reviews ?? [] }, ...others];
      const element = await show({ ...everything(), reviewers });
      await go(`#verdict:alpha-vs-beta:${hash}`);
      await until(() => open(element)[0]);
      expect(open(element)).to.deep.equal([true, false]);
    });
  }
});

describe('an address that names nobody here', () => {
  for (const hash of [
    '#verdict:gamma-vs-delta:builder',
    '#verdict:alpha-vs-beta:nobody',
    '#verdict:alpha-vs-beta:',
    '#verdict:alpha-vs-beta',
    '#verdict::builder',
    '#verdict:alpha-vs-beta:%E0%A4%A',
    '#verdict:%:builder',
    '#builder',
  ]) {
    it(`opens nothing, moves nothing and says nothing: ${hash}`, async () => {
      const element = await show(everything());
      const events = record('verdict-toggle', element);
      await go(hash);
      await frames();
      expect(open(element)).to.deep.equal([false, false]);
      expect([events.length, rootOf(element).activeElement, scrollY]).to.deep.equal([0, null, 0]);
      expect(heard).to.deep.equal({ console: [], uncaught: [] });
    });
  }
  it('loads no lazy element of another comparison', async () => {
    const token = newToken();
    const src = answerUrl('Far', { token });
    const element = make({ loading: 'lazy', slug: 'far-vs-near', src });
    far(20_000).append(element);
    await element.updateComplete;
    await go('#verdict:alpha-vs-beta:builder');
    await frames();
    expect((await seen(token)).count).to.equal(0);
  });
  it('opens the right one of two comparisons', async () => {
    const [one, two] = [await show(everything()), await show(everythingBut({ slug: 'other-vs' }))];
    await go('#verdict:other-vs:builder');
    await until(() => open(two)[0]);
    expect(open(one)).to.deep.equal([false, false]);
  });
});
