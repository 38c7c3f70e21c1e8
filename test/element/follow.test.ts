// The event verdict-follow: contract, section 4.
import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { VerdictCompare } from '../../src/index.js';
import { everything, show } from '../support/comparison.js';
import { frames, part, rootOf, until } from '../support/mount.js';
import { record } from '../support/events.js';

describe('verdict-follow', () => {
  const follow = (element: VerdictCompare, init: MouseEventInit = {}, type = 'click') => {
    const events: CustomEvent[] = [];
    const end = new AbortController();
    element.addEventListener(
      'verdict-follow',
      (event) => {
        events.push(event);
      },
      { signal: end.signal },
    );
    const prevented = [...rootOf(element).querySelectorAll('a')].map((link) => {
      const event = new MouseEvent(type, {
        bubbles: true,
        composed: true,
        cancelable: true,
        ...init,
      });
      let wasPrevented = false;
      addEventListener(
        type,
        (heardEvent) => {
          wasPrevented = heardEvent.defaultPrevented;
          heardEvent.preventDefault();
        },
        { once: true, signal: end.signal },
      ); // stay on this page
      link.dispatchEvent(event);
      return wasPrevented;
    });
    end.abort();
    return { events, prevented };
  };

  it('tells the address, and the tool where it is one’s', async () => {
    const { events, prevented } = follow(await show(everything()));
    expect(events.map(({ detail }) => detail as unknown)).to.deep.equal([
      { url: 'https://alpha.example/', tool: 'Alpha' },
      { url: 'https://beta.example/', tool: 'Beta' },
      { url: 'https://desk.example/test', tool: null },
      { url: 'https://desk.example/method', tool: null },
      { url: 'https://desk.example/', tool: null },
      { url: 'https://desk.example/alpha-vs-beta', tool: null },
    ]);
    expect(prevented).to.deep.equal(Array<boolean>(6).fill(false));
  });
  it('prevented keeps the reader here', async () => {
    const element = await show(everything());
    element.addEventListener('verdict-follow', (event) => {
      event.preventDefault();
    });
    for (const [init, type] of [
      [{}, 'click'],
      [{ button: 1 }, 'auxclick'],
    ] as const)
      expect(new Set(follow(element, init, type).prevented), type).to.deep.equal(new Set([true]));
  });
  it('does not come of a click that the page has prevented before', async () => {
    const element = await show(everything());
    const end = new AbortController();
    addEventListener(
      'click',
      (event) => {
        event.preventDefault();
      },
      { capture: true, signal: end.signal },
    );
    expect(follow(element).events).to.deep.equal([]);
    end.abort();
  });
  it('comes of the middle button too, not of those for menu, back and forward', async () => {
    const element = await show(everything());
    expect(follow(element, { button: 1 }, 'auxclick').events.length).to.equal(6);
    for (const button of [2, 3, 4])
      expect(follow(element, { button }, 'auxclick').events.length).to.equal(0);
  });
  it('comes of a real click, and prevented leads nowhere', async () => {
    const element = await show(everything(), { 'link-target': '_self' });
    const events = record('verdict-follow', element);
    element.addEventListener('verdict-follow', (event) => {
      event.preventDefault();
    });
    const link = part(element, 'name').querySelector('a');
    if (!link) throw new Error('the first tool has no link');
    scrollTo(0, 0);
    await frames();
    const { left, top, width, height } = link.getBoundingClientRect();
    await sendMouse({
      type: 'click',
      position: [Math.round(left + width / 2), Math.round(top + height / 2)],
    });
    await until(() => events.length === 1);
    expect(events[0]?.detail).to.deep.equal({ url: 'https://alpha.example/', tool: 'Alpha' });
    expect(events[0]?.defaultPrevented).to.equal(true);
  });
});
