// How a copy is made and told, whatever is copied.
import { expect } from '@open-wc/testing';
import { everything, read, show } from '../support/comparison.js';
import {
  allowed,
  button,
  copyEvent,
  expectCited,
  later,
  press,
  setClipboard,
  useClipboard,
} from '../support/copying.js';
import { open } from '../support/events.js';
import { frames, place, rootOf, until } from '../support/mount.js';

// A reader who has opened a row has what copies at hand
before(() => import('../../src/element/controllers/citing.js'));
useClipboard();

describe('a copy', () => {
  for (const [what, clipboard] of Object.entries({
    'without permission': { write: () => Promise.reject(new DOMException('', 'NotAllowedError')) },
    'on a page without a clipboard': undefined,
  })) {
    it(`${what} is given to the copy event, as text and HTML, and the page hears nothing`, async () => {
      const element = await show(everything(), { expanded: '' });
      setClipboard(clipboard);
      const copied = copyEvent();
      const heard: Event[] = [];
      const end = new AbortController();
      document.addEventListener('copy', (event) => heard.push(event), { signal: end.signal });
      const node = button(element, 'Copy quote', 1);
      await press(node);
      expectCited(await copied);
      await until(() => read(node) === 'Copied');
      end.abort();
      expect(heard).to.deep.equal([]);
    });
  }
  it('is said on the button, which is a live region, and taken back', async () => {
    const element = await show(everything(), { expanded: '' });
    const node = button(element, 'Copy quote');
    expect(node.ariaLive ?? node.getAttribute('aria-live')).to.equal('polite');
    for (let i = 0; i < 2; i++) {
      const copied = allowed();
      node.click();
      await copied;
      await until(() => read(node) === 'Copied');
    }
    later.splice(0).forEach((task) => task());
    expect(read(node)).to.equal('Copy quote');
  });
  it('that fails says so by a sign, once', async () => {
    const element = await show(everything(), { expanded: '' });
    const asked = new Promise((resolve) => {
      setClipboard({
        write: () => {
          resolve(true);
          return Promise.reject(new DOMException('', 'NotAllowedError'));
        },
      });
    });
    Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
    try {
      const node = button(element, 'Copy link');
      node.click();
      await asked;
      await until(() => read(node) === 'Copy link \u2717');
      node.click();
      await frames();
      expect(read(node)).to.equal('Copy link \u2717');
    } finally {
      Reflect.deleteProperty(document, 'execCommand');
    }
  });
  it('leaves the row open, the focus where it is, and selects nothing', async () => {
    const element = await show(everything(), { expanded: '' });
    place();
    const copied = allowed();
    const node = button(element, 'Copy quote');
    node.focus();
    node.click();
    await copied;
    expect(rootOf(element).activeElement).to.equal(node);
    expect(open(element)).to.deep.equal([true, true]);
    expect(String(getSelection())).to.equal('');
  });
});
