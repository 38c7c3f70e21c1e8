// What a drawn comparison does when something changes afterwards.
import { expect } from '@open-wc/testing';
import { faultUrl, newToken, seen } from '../infra/faults.js';
import { bare, everything, show } from '../support/comparison.js';
import { hasPart, part, until } from '../support/mount.js';

describe('layout', () => {
  it('can be changed at any time', async () => {
    const element = await show(everything(), { layout: 'compact' });
    element.layout = 'full';
    await element.updateComplete;
    expect(hasPart(element, 'scorecard')).to.equal(true);
    element.setAttribute('layout', 'compact');
    await element.updateComplete;
    expect(hasPart(element, 'scorecard')).to.equal(false);
  });
});

describe('a logo that turns out to be broken', () => {
  const brokenOne = (token = newToken()) =>
    bare({ logo: faultUrl('answer', { body: '', status: 404, type: 'text/plain', token }) });
  const eager = (holder: Element) => {
    const image = holder.querySelector('img');
    if (!image) throw new Error('there is no image');
    image.loading = 'eager';
    return image;
  };

  it('gives way to the letter', async () => {
    const token = newToken();
    const holder = part(await show(brokenOne(token)), 'logo');
    const image = eager(holder);
    await seen(token, { settled: 1 });
    await until(() => image.getBoundingClientRect().width === 0);
    expect(holder.dataset['letter']).to.equal('A');
    // engines differ in what they tell
    expect(getComputedStyle(holder, '::before').content).to.be.oneOf(['"A"', 'attr(data-letter)']);
  });
  it('gives way to one that works', async () => {
    const element = await show(brokenOne());
    const image = eager(part(element, 'logo'));
    await until(() => image.hidden);
    element.data = bare({
      logo: faultUrl('answer', {
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
        type: 'image/svg+xml',
      }),
    });
    await until(() => image.getBoundingClientRect().width);
  });
});
