// By keyboard: everything in reading order, seen where it is, reached without tricks; and large
// enough for a finger.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { faultUrl } from '../infra/faults.js';
import { contrastOn, styleOf } from '../support/colour.js';
import { everything, everythingBut, show } from '../support/comparison.js';
import { listen } from '../support/console.js';
import { demos } from '../support/demos.js';
import { open, rows, summaries, toggled } from '../support/events.js';
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
/** What can take the focus; the buttons of a closed row cannot. */
const focusable = (element: VerdictCompare) =>
  [...rootOf(element).querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (node) => node.getClientRects().length,
  );
const wordsOf = (node: Element | null) => {
  const name = node?.localName === 'summary' && node.querySelector('[part=reviewer-name]');
  return (name || node)?.textContent.trim() ?? '';
};
const focused = (element: VerdictCompare) => rootOf(element).activeElement;

const LONG = 'What it does for whom, and what it leaves to others, in more words than fit a line.';

/** The comparison between two buttons of the page, the first of which has the focus. */
async function between(): Promise<VerdictCompare> {
  const element = await show(everythingBut({}, { description: LONG }));
  const [before, after] = ['before', 'after'].map((id) =>
    place(`<button id="${id}">${id}</button>`),
  );
  if (before) element.before(before);
  if (after) element.after(after);
  before?.querySelector('button')?.focus();
  return element;
}

describe('the Tab key', () => {
  /** Rows without a quote have nothing to open. */
  const ORDER = [
    'Alpha',
    'About Alpha',
    'Beta',
    'About Beta',
    'Open all',
    'Builder',
    'Skeptic',
    'Open it',
    'How the panel judges',
    'Source: The Desk',
    'Full comparison',
    'Copy as Markdown',
  ];

  /** The stops of so many presses of a key. */
  async function stops(element: VerdictCompare, key: string, count: number): Promise<string[]> {
    const seen = [];
    for (let i = 0; i < count; i++) {
      await sendKeys({ press: key });
      seen.push(wordsOf(focused(element)));
    }
    return seen;
  }

  it('goes through the widget in reading order, and on', async () => {
    const element = await between();
    expect(await stops(element, 'Tab', ORDER.length)).to.deep.equal(ORDER);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.id).to.equal('after');
  });
  it('goes back the same way', async () => {
    const element = await between();
    document.querySelector<HTMLElement>('#after')?.focus();
    expect(await stops(element, 'Shift+Tab', ORDER.length)).to.deep.equal([...ORDER].reverse());
  });
  it('stops in an open row at what copies its quotes and its address', async () => {
    const element = await between();
    const [builder] = summaries(element);
    builder?.focus();
    const opened = toggled(element);
    await sendKeys({ press: 'Enter' });
    await opened;
    expect(await stops(element, 'Tab', 4)).to.deep.equal([
      'Copy quote',
      'Copy quote',
      'Copy link',
      'Skeptic',
    ]);
  });
  it('meets the same order as the eye', async () => {
    for (const expanded of [false, true]) {
      const element = await show(everything(), expanded ? { expanded: '' } : {});
      const rects = focusable(element).map((node) => node.getBoundingClientRect());
      for (const [i, { top, left }] of rects.slice(1).entries()) {
        const before = rects[i];
        expect(
          top > (before?.top ?? 0) + 5 || left > (before?.left ?? 0),
          wordsOf(focusable(element)[i + 1] ?? null),
        ).to.be.true;
      }
    }
  });
  it('never stops at the title, which only takes the focus when it would be lost, and shows it then', async () => {
    const element = await between();
    const title = part(element, 'title');
    expect(title.tabIndex).to.equal(-1);
    title.focus({ focusVisible: true });
    expect([focused(element), styleOf(title).outlineStyle]).to.deep.equal([title, 'solid']);
    expect(hiddenRing(title)).to.be.at.most(0.1);
  });
});

describe('Enter and Space', () => {
  for (const key of ['Enter', 'Space']) {
    it(`${key} opens a reviewer, and closes it`, async () => {
      const element = await show(everything());
      const [reviewer] = rows(element);
      summaries(element)[0]?.focus();
      for (const isOpen of [true, false]) {
        const told = toggled(element);
        await sendKeys({ press: key });
        await told;
        expect(reviewer?.open).to.equal(isOpen);
        expect(wordsOf(focused(element))).to.equal('Builder');
      }
    });
    it(`${key} opens all and closes all, and leaves the focus on the button`, async () => {
      const element = await show(everything());
      const button = part(element, 'open-all');
      button.focus();
      for (const isOpen of [true, false]) {
        await sendKeys({ press: key });
        await until(() => open(element).every((row) => row === isOpen));
        expect(focused(element)).to.equal(button);
        expect(wordsOf(button)).to.equal(isOpen ? 'Close all' : 'Open all');
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
    const isContained = style.overflowX !== 'visible' || style.contentVisibility === 'auto';
    if (clip === node || !isContained) continue;
    const box = clip.getBoundingClientRect();
    const room = style.overflowX === 'clip' ? parseFloat(style.overflowClipMargin) || 0 : 0;
    const beyond = reach - room;
    hidden = Math.max(
      hidden,
      box.left - ring.left + beyond,
      ring.right - box.right + beyond,
      box.top - ring.top + beyond,
      ring.bottom - box.bottom + beyond,
    );
  }
  return hidden;
}

describe('the focus ring', () => {
  for (const page of ['white', 'black', 'sepia']) {
    it(`is seen on everything, whole, on ${page}`, async () => {
      const { text = '', background = '' } = plain[page] ?? {};
      colour({ text, background });
      const element = await show(everything(), { expanded: '' });
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
    const element = await show(everythingBut({}, { description: LONG }), { expanded: '' });
    box.append(element);
    await until(() => element.isConnected);
    for (const width of [240, 720]) {
      element.style.inlineSize = `${width}px`;
      for (const node of focusable(element)) {
        if (node.closest('[part=cta], .method')) continue; // in a sentence (WCAG 2.2, 2.5.8)
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
