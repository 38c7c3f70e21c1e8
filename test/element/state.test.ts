// Properties that say what is shown, and change it: contract, section 3.
import { expect } from '@open-wc/testing';
import type { VerdictCompare } from '../../src/index.js';
import { newToken, release, seen } from '../infra/faults.js';
import { answerUrl } from '../support/answers.js';
import { everything, show } from '../support/comparison.js';
import { listen } from '../support/console.js';
import { open, summaries, toggled } from '../support/events.js';
import { make, mount, outcome } from '../support/mount.js';

listen();

describe('data', () => {
  it('is the object itself, and no attribute', async () => {
    const document = everything();
    const element = await show(document);
    expect(element.data).to.equal(document);
    expect(element.getAttributeNames()).to.deep.equal([]);
    element.setAttribute('data', '{}');
    expect(element.data).to.equal(document);
  });
});

describe('expanded', () => {
  it('opens all, and closes all', async () => {
    const element = await show(everything());
    expect(open(element)).to.deep.equal([false, false]);
    element.expanded = true;
    await element.updateComplete;
    expect(open(element)).to.deep.equal([true, true]);
    element.removeAttribute('expanded');
    await element.updateComplete;
    expect(open(element)).to.deep.equal([false, false]);
  });
  it('opens or closes all whatever the reader did before', async () => {
    const element = await show(everything());
    const toggle = async (i: number) => {
      const told = toggled(element);
      summaries(element)[i]?.click();
      await told;
    };
    await toggle(1);
    element.expanded = true;
    await element.updateComplete;
    expect(open(element)).to.deep.equal([true, true]);
    await toggle(1);
    expect(open(element)).to.deep.equal([true, false]);
    element.expanded = false;
    await element.updateComplete;
    expect(open(element)).to.deep.equal([false, false]);
  });
  it('opens all from the start', async () => {
    expect(open(await show(everything(), { expanded: '' }))).to.deep.equal([true, true]);
  });
});

describe('status', () => {
  const states = (element: Element) =>
    ['idle', 'loading', 'ready', 'error'].filter((state) => element.matches(`:state(${state})`));
  const says = (element: VerdictCompare, status: string) => {
    expect(element.status).to.equal(status);
    if (CSS.supports('selector(:state(x))')) expect(states(element)).to.deep.equal([status]);
  };

  it('is idle, loading and ready in turn, also for style sheets', async () => {
    const token = newToken();
    const element = make({ src: answerUrl('Held', { fault: 'hold', token }) });
    expect(element.status).to.equal('idle');
    document.body.append(element);
    await seen(token, { atLeast: 1 });
    await element.updateComplete;
    says(element, 'loading');
    await Promise.all([outcome(element), release(token)]);
    says(element, 'ready');
  });
  it('is idle from the start where the data will come', async () => {
    const element = make();
    element.data = null;
    document.body.append(element);
    await element.updateComplete;
    says(element, 'idle');
  });
  it('is error after a failure, and idle while there is nothing to do', async () => {
    const element = mount({ src: answerUrl('', { status: 404 }) });
    await outcome(element);
    says(element, 'error');
    element.data = null; // it will come
    element.src = null;
    await element.updateComplete;
    says(element, 'idle');
  });
  it('status, comparison and error are there to read alone', () => {
    const element = make();
    for (const name of ['status', 'comparison', 'error'])
      expect(() => {
        Object.assign(element, { [name]: 'mine' });
      }, name).to.throw(TypeError);
  });
});

describe('comparison', () => {
  it('is null before, and then the document with its figures', async () => {
    expect(make().comparison).to.equal(null);
    const { comparison } = await show(everything());
    expect(comparison?.title).to.equal('Alpha vs Beta');
    expect(comparison?.pick).to.equal(0);
    expect(
      comparison?.tools.map(({ panel, community }) => [
        panel.share,
        panel.verdict,
        community.share,
      ]),
    ).to.deep.equal([
      [100, 'ship', 80],
      [25, 'skip', null],
    ]);
    expect(comparison?.splits).to.deep.equal([{ reviewer: 'Builder', ships: 0 }]);
  });
});
