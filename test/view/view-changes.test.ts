// What a drawn comparison does when something changes afterwards.
import { expect } from '@open-wc/testing';
import { everything, show } from '../support/comparison.js';
import { hasPart } from '../support/mount.js';

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
