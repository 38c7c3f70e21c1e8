// The shadow root as other programs see it.
import { expect } from '@open-wc/testing';
import { everything, show } from '../support/comparison.js';

describe('the shadow root', () => {
  it('can be written out with the page', async () => {
    const element = await show(everything());
    expect(element.shadowRoot?.serializable).to.equal(true);
    const html = element.getHTML({ serializableShadowRoots: true });
    expect(html).to.contain('shadowrootmode="open"').and.to.contain('Alpha vs Beta');
  });
});
