// Loads that overtake each other: the last source asked for is the one shown, and what was given up
// is silent.
import { expect } from '@open-wc/testing';
import { faultUrl, newToken, release, seen } from '../infra/faults.js';
import { answerBase, answerUrl, small } from '../support/answers.js';
import { listen } from '../support/console.js';
import { make, mount, outcome, titleOf, until, type VerdictCompare } from '../support/mount.js';

const heard = listen();

/** Every event that the element sends from now on, with the title or the error's code. */
function record(element: VerdictCompare): string[] {
  const events: string[] = [];
  element.addEventListener('verdict-load', ({ detail }) => {
    events.push(`load ${detail.comparison.title}`);
  });
  element.addEventListener('verdict-error', ({ detail }) => {
    events.push(`error ${detail.error.code}`);
  });
  return events;
}

/** Numbers 1 to `count` in an order that a seed decides, so that a failure can be repeated. */
function shuffled(count: number, seed: number): number[] {
  const list = Array.from({ length: count }, (_, i) => i + 1);
  let state = seed;
  for (let i = list.length - 1; i > 0; i--) {
    state = (state * 48271) % 0x7fffffff;
    const j = state % (i + 1);
    [list[i], list[j]] = [list[j] ?? 0, list[i] ?? 0];
  }
  return list;
}

const asked = async (element: VerdictCompare, token: string, count: number) => {
  await element.updateComplete.catch(() => false);
  await seen(token, { atLeast: count });
};

describe('the slug set 50 times', () => {
  it('in one go asks for the last one alone', async () => {
    const token = newToken();
    const element = mount({ base: answerBase({ token }) });
    const events = record(element);
    for (let i = 1; i <= 50; i++) element.slug = `s${i}`;
    await outcome(element);
    expect(events).to.deep.equal(['load s50']);
    expect((await seen(token)).count).to.equal(1);
  });

  for (const seed of [1, 2, 3]) {
    it(`one after the other, while answers arrive in random order (seed ${seed}), shows the last`, async () => {
      // Others stay with each slug, so that no answer is given up; each answer takes as many times
      // 4 ms as its slug says
      const base = `${answerBase()}&delay={slug}`;
      const order = shuffled(50, seed);
      const others = order.map((n) => mount({ base, slug: String(4 * n) }));
      const element = mount({ base });
      const events = record(element);
      const shown: string[] = [];
      for (const n of order) {
        element.slug = String(4 * n);
        await new Promise(requestAnimationFrame);
        if (titleOf(element)) shown.push(`${element.slug}: ${titleOf(element)}`);
      }
      await until(() => others.every(({ status }) => status === 'ready'));
      await until(() => element.status === 'ready');
      await element.updateComplete;
      const last = String(4 * (order.at(-1) ?? 0));
      expect(titleOf(element)).to.equal(last);
      expect(events.at(-1)).to.equal(`load ${last}`);
      // On the way it never showed one comparison under another's name
      expect(shown.filter((line) => !/^(\d+): \1$/.test(line))).to.deep.equal([]);
      expect(heard.console).to.deep.equal([]);
    });
  }

  it('gives up every older request', async () => {
    const token = newToken();
    const element = mount({ base: `${answerBase({ token })}&fault=hold` });
    const events = record(element);
    const until5 = [1, 2, 3, 4, 5];
    for (const n of until5) {
      element.slug = `s${n}`;
      await asked(element, token, n);
    }
    const { requests } = await seen(token, { settled: 4 });
    expect(requests.map(({ state }) => state)).to.deep.equal([
      'closed',
      'closed',
      'closed',
      'closed',
      'open',
    ]);
    const drawn = outcome(element);
    await release(token, 4);
    await drawn;
    expect(events).to.deep.equal(['load s5']);
    expect(heard.console).to.deep.equal([]);
  });
});

describe('the slug set while the words of a language come', () => {
  const original = window.fetch.bind(window);
  afterEach(() => {
    window.fetch = original;
  });
  it('is loaded', async () => {
    const element = make({ slug: 'first', base: answerBase(), lang: 'it' });
    window.fetch = (...request) => {
      window.fetch = original;
      queueMicrotask(() => {
        element.slug = 'second';
      });
      return original(...request);
    };
    document.body.append(element);
    await until(() => titleOf(element) === 'second');
  });
});

describe('answers let go in every order', () => {
  for (const order of [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ]) {
    it(`${order.join(', ')}: the third is shown`, async () => {
      const token = newToken();
      const src = (n: number) => answerUrl(`Answer ${n}`, { fault: 'hold', token });
      const element = mount({ src: src(0) });
      const keepers = [mount({ src: src(0) })];
      for (const n of [1, 2]) {
        await seen(token, { atLeast: n });
        element.src = src(n);
        keepers.push(mount({ src: src(n) }));
      }
      await seen(token, { atLeast: 3 });
      const events = record(element);
      for (const n of order) {
        const keeper = keepers[n];
        if (!keeper) throw new Error('there is no such answer');
        const arrived = outcome(keeper);
        expect(await release(token, n)).to.equal(1);
        await arrived;
      }
      await until(() => element.status === 'ready');
      await element.updateComplete;
      expect(titleOf(element)).to.equal('Answer 2');
      expect(events).to.deep.equal(['load Answer 2']);
    });
  }
});

describe('a newer source of another kind', () => {
  it('data overtakes a request, and an older answer does not come back', async () => {
    const token = newToken();
    const src = answerUrl('From the server', { fault: 'hold', token });
    const keeper = mount({ src });
    const element = mount({ src });
    const events = record(element);
    await seen(token, { atLeast: 1 });
    const drawn = outcome(element);
    element.data = small('From the page');
    await drawn;
    const arrived = outcome(keeper);
    await release(token);
    await arrived;
    expect(titleOf(element)).to.equal('From the page');
    expect(events).to.deep.equal(['load From the page']);
  });

  it('that fails shows the error, never the old comparison under a new name', async () => {
    const base = `${answerBase()}&status=`;
    const element = mount({ base: `${base}200`, slug: 'good' });
    await outcome(element);
    const failing = outcome(element);
    element.setAttribute('src', faultUrl('answer', { status: 404 }));
    expect((await failing).error?.code).to.equal('not-found');
    expect(element.status).to.equal('error');
    expect(element.comparison).to.equal(null);
    expect(element.shadowRoot?.textContent).to.not.contain('good');
  });

  it('that fails while the older one is under way is not replaced by its answer', async () => {
    const token = newToken();
    const src = answerUrl('Late', { fault: 'hold', token });
    const keeper = mount({ src });
    const element = mount({ src });
    await seen(token, { atLeast: 1 });
    const failing = outcome(element);
    element.src = null;
    element.slug = '../secret';
    expect((await failing).error?.code).to.equal('slug');
    const arrived = outcome(keeper);
    await release(token);
    await arrived;
    await element.updateComplete;
    expect(element.status).to.equal('error');
  });
});

describe('reload()', () => {
  it('during a load joins it: one request, and it settles with the answer', async () => {
    const token = newToken();
    const element = mount({ src: answerUrl('Once', { fault: 'hold', token }) });
    await seen(token, { atLeast: 1 });
    const done = Promise.all([element.reload(), element.reload(), element.reload()]);
    await release(token);
    await done;
    expect(titleOf(element)).to.equal('Once');
    expect((await seen(token)).count).to.equal(1);
  });

  it("ten times at once asks once more, past the page's shared answer", async () => {
    const token = newToken();
    const element = mount({ src: answerUrl('Again', { token }) });
    await outcome(element);
    await Promise.all(Array.from({ length: 10 }, () => element.reload()));
    expect((await seen(token)).count).to.equal(2);
  });

  it('that is overtaken by another source settles, and does not show its own', async () => {
    const token = newToken();
    const element = mount({ src: answerUrl('Old', { sequence: '200,hold', token }) });
    await outcome(element);
    const reloading = element.reload();
    await seen(token, { atLeast: 2 });
    element.src = answerUrl('New');
    await reloading;
    await until(() => titleOf(element) === 'New');
    expect((await seen(token, { settled: 2 })).requests.map(({ state }) => state)).to.deep.equal([
      'done',
      'closed',
    ]);
  });

  it('of an element that is nowhere settles and asks for nothing', async () => {
    const token = newToken();
    const element = make({ src: answerUrl('Nowhere', { token }) });
    await element.reload();
    expect((await seen(token)).count).to.equal(0);
  });
});
