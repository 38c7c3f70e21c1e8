// By keyboard: everything in reading order, seen where it is, reached without tricks; and large
// enough for a finger.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { faultUrl } from '../infra/faults.js';
import { contrastOn, styleOf } from '../support/colour.js';
import { everything, parts, show } from '../support/comparison.js';
import { listen } from '../support/console.js';
import { demos } from '../support/demos.js';
import {
  frames,
  mount,
  outcome,
  part,
  place,
  rootOf,
  until,
  type VerdictCompare,
} from '../support/mount.js';
import { colour, plain } from '../support/palettes.js';

listen();

const FOCUSABLE = 'a[href], summary, button';
const focusable = (element: VerdictCompare) => [
  ...rootOf(element).querySelectorAll<HTMLElement>(FOCUSABLE),
];
const wordsOf = (node: Element | null) =>
  (node?.localName === 'summary'
    ? node.querySelector('[part=reviewer-name]')
    : node
  )?.textContent.trim() ?? '';
const focused = (element: VerdictCompare) => rootOf(element).activeElement;

/** The comparison between two buttons of the page, the first of which has the focus. */
async function between(): Promise<VerdictCompare> {
  const element = await show(everything());
  const [before, after] = ['before', 'after'].map((id) =>
    place(`<button id="${id}">${id}</button>`),
  );
  if (before) element.before(before);
  if (after) element.after(after);
  before?.querySelector('button')?.focus();
  return element;
}

describe('the Tab key', () => {
  const ORDER = [
    'Alpha',
    'Beta',
    'Builder',
    'Skeptic',
    'Founder',
    'Silent',
    'Open it',
    'Source: The Desk',
    'Full comparison',
  ];

  it('goes through the widget in reading order, and on', async () => {
    const element = await between();
    const seen = [];
    for (let i = 0; i < ORDER.length; i++) {
      await sendKeys({ press: 'Tab' });
      seen.push(wordsOf(focused(element)));
    }
    expect(seen).to.deep.equal(ORDER);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.id).to.equal('after');
  });
  it('goes back the same way', async () => {
    const element = await between();
    document.querySelector<HTMLElement>('#after')?.focus();
    const seen = [];
    for (let i = 0; i < ORDER.length; i++) {
      await sendKeys({ press: 'Shift+Tab' });
      seen.push(wordsOf(focused(element)));
    }
    expect(seen).to.deep.equal([...ORDER].reverse());
  });
  it('meets the same order as the eye', async () => {
    const element = await show(everything());
    const rects = focusable(element).map((node) => node.getBoundingClientRect());
    for (const [i, { top, left }] of rects.slice(1).entries()) {
      const before = rects[i];
      expect(
        top > (before?.top ?? 0) + 5 || left > (before?.left ?? 0),
        wordsOf(focusable(element)[i + 1] ?? null),
      ).to.be.true;
    }
  });
  it('never stops at the title, which only takes the focus when it would be lost, and shows no ring then', async () => {
    const element = await between();
    const title = part(element, 'title');
    expect(title.tabIndex).to.equal(-1);
    title.focus({ focusVisible: true });
    expect([focused(element), styleOf(title).outlineStyle]).to.deep.equal([title, 'none']);
  });
});

describe('Enter and Space', () => {
  for (const key of ['Enter', 'Space']) {
    it(`${key} opens a reviewer, and closes it`, async () => {
      const element = await show(everything());
      const [reviewer] = parts(element, 'reviewer') as HTMLDetailsElement[];
      reviewer?.querySelector('summary')?.focus();
      for (const open of [true, false]) {
        const toggled = new Promise((resolve) => {
          element.addEventListener('verdict-toggle', resolve, { once: true });
        });
        await sendKeys({ press: key });
        await toggled;
        expect(reviewer?.open).to.equal(open);
        expect(wordsOf(focused(element))).to.equal('Builder');
      }
    });
  }
  it('press "Try again"', async () => {
    const element = mount({ src: faultUrl('answer', { status: 501 }), timeout: '5000' });
    await outcome(element);
    part(element, 'retry').focus();
    const again = outcome(element);
    await sendKeys({ press: 'Enter' });
    expect((await again).error?.code).to.equal('http');
  });
});

/**
 * What of a ring around a node would not be painted: beyond what contains it (content-visibility)
 * or clips it.
 */
function hiddenRing(node: HTMLElement): number {
  const { outlineWidth, outlineOffset } = styleOf(node);
  const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
  let hidden = 0;
  const ring = node.getBoundingClientRect();
  for (let clip: HTMLElement | null = node; clip; clip = clip.parentElement) {
    const style = styleOf(clip);
    if (clip === node ? true : style.overflowX === 'visible' && style.contentVisibility !== 'auto')
      continue;
    const box = clip.getBoundingClientRect();
    hidden = Math.max(
      hidden,
      box.left - (ring.left - reach),
      ring.right + reach - box.right,
      box.top - (ring.top - reach),
      ring.bottom + reach - box.bottom,
    );
  }
  return hidden;
}

describe('the focus ring', () => {
  for (const page of ['white', 'black', 'sepia']) {
    it(`is seen on everything, whole, on ${page}`, async () => {
      const { text = '', background = '' } = plain[page] ?? {};
      colour({ text, background });
      const element = await show(everything());
      for (const width of [240, 320, 720, 1200]) {
        element.style.inlineSize = `${width}px`;
        await frames();
        for (const node of focusable(element)) {
          node.focus({ focusVisible: true });
          await sendKeys({ press: 'Shift' });
          const { outlineStyle, outlineWidth, outlineColor } = styleOf(node);
          expect([outlineStyle, parseFloat(outlineWidth) >= 2], wordsOf(node)).to.deep.equal([
            'solid',
            true,
          ]);
          expect(contrastOn(node, outlineColor), wordsOf(node)).to.be.at.least(3);
          expect(hiddenRing(node), `${wordsOf(node)} at ${width}`).to.be.at.most(0.1);
        }
      }
    });
  }
});

describe('targets', () => {
  it('are at least 24 px high and wide, at any width and in small type', async () => {
    const box = place();
    box.style.fontSize = '12px';
    const element = await show(everything());
    box.append(element);
    await until(() => element.isConnected);
    for (const width of [240, 720]) {
      element.style.inlineSize = `${width}px`;
      for (const node of focusable(element)) {
        const { width: wide, height } = node.getBoundingClientRect();
        expect(Math.min(wide, height), wordsOf(node)).to.be.at.least(24);
      }
    }
  });
  it('do not lie over one another', async () => {
    const slug = demos[0]?.slug ?? '';
    for (const width of [240, 320, 720]) {
      const box = place();
      box.style.inlineSize = `${width}px`;
      const element = mount({ base: '/demo/comparisons', slug }, box);
      await outcome(element);
      const rects = focusable(element).map((node) => node.getBoundingClientRect());
      for (const [i, a] of rects.entries()) {
        for (const b of rects.slice(i + 1))
          expect(
            a.right > b.left + 0.5 &&
              b.right > a.left + 0.5 &&
              a.bottom > b.top + 0.5 &&
              b.bottom > a.top + 0.5,
          ).to.be.false;
      }
    }
  });
});
