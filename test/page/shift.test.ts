// Nothing on the page moves: a real page in a frame, its layout shift as the browser counts it
// where it does, and the places of what follows.
import { expect } from '@open-wc/testing';
import { faultUrl, newToken, release, seen } from '../infra/faults.js';
import { insideOf, writtenFrame } from '../support/frame.js';
import { frames, part, rootOf, until, type VerdictCompare } from '../support/mount.js';
import { CLASSIC, attribute } from '../support/page.js';
import { elementIn, prerender } from '../support/prerendered.js';

const COUNTS = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
const MODULE = '<script type="module" src="/src/index.ts"></script>';
const demo = await (await fetch('/demo/comparisons/langchain-vs-llamaindex.json')).text();
const inlined = `<script type="application/json">${demo.replaceAll('<', '\\u003c')}</script>`;

interface Reader {
  readonly element: VerdictCompare;
  /** The browser's sum of shifts; 0 where it counts none. */
  readonly shift: () => number;
  /** Where the paragraph after the widget stands. */
  readonly after: () => number;
  readonly scroll: (to: number) => void;
}

/**
 * An article with a widget in a frame of 800 × 600, as a reader has it before the widget has drawn
 * anything.
 */
async function article(widget: string, head: string, before = 2): Promise<Reader> {
  const lines = '<p>One of the lines of an article, long enough to be one.</p>'.repeat(before);
  const frame = await writtenFrame(
    `<!doctype html><html lang="en"><title>An article</title>${head}<body>${lines}${widget}<p id="after">The article goes on.</p>${'<p>And on.</p>'.repeat(40)}`,
    'inline-size:800px;block-size:600px',
  );
  const { document, window } = insideOf(frame);
  let sum = 0;
  if (COUNTS) {
    new window.PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  }
  const find = (selector: string): Element => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`the article has no ${selector}`);
    return found;
  };
  return {
    element: elementIn(document),
    shift: () => sum,
    after: () => Math.round(find('#after').getBoundingClientRect().top + window.scrollY),
    scroll: (to) => {
      window.scrollTo(0, to);
    },
  };
}

const drawn = (element: VerdictCompare) =>
  until(() => element.status === 'ready' && rootOf(element).querySelector('[part=tools]'));
/** Shifts are told some frames after they happened. */
const settled = () => frames(5);

describe('the page does not move', () => {
  it('as far as this test can tell: it sees what does', async () => {
    const { element, shift, after } = await article('<verdict-compare></verdict-compare>', '');
    await frames(3);
    const before = after();
    element.style.cssText = 'display:block;block-size:100px';
    await settled();
    expect(after()).to.be.above(before);
    expect(shift() > 0).to.equal(COUNTS);
  });

  it('when the comparison is prerendered, before and after the script has come', async () => {
    const { element, shift, after } = await article(prerender(JSON.parse(demo)), '');
    await frames();
    const before = after();
    expect(before).to.be.above(1000);
    const script = element.ownerDocument.createElement('script');
    Object.assign(script, { type: 'module', src: '/src/index.ts' });
    element.ownerDocument.head.append(script);
    await drawn(element);
    await settled();
    expect(after()).to.equal(before);
    expect(shift()).to.equal(0);
  });

  it('when the snapshot is inline and the script stands before it', async () => {
    const { element, shift } = await article(
      `<verdict-compare>${inlined}</verdict-compare>`,
      CLASSIC,
    );
    await drawn(element);
    await settled();
    expect(shift()).to.equal(0);
  });

  it('when a live comparison of the same length takes the place of the snapshot', async () => {
    const token = newToken();
    const src = faultUrl('answer', { doc: 'langchain-vs-llamaindex', fault: 'hold', token });
    const { element, shift, after } = await article(
      `<verdict-compare src="${attribute(src)}">${inlined}</verdict-compare>`,
      CLASSIC,
    );
    await drawn(element);
    await frames();
    const before = after();
    await release(token);
    await seen(token, { settled: 1 });
    await settled();
    expect(after()).to.equal(before);
    expect(shift()).to.equal(0);
  });

  for (const layout of ['full', 'compact']) {
    it(`when a comparison in layout ${layout} comes below the fold`, async () => {
      const token = newToken();
      const src = faultUrl('answer', { doc: 'langchain-vs-llamaindex', fault: 'hold', token });
      const { element, shift } = await article(
        `<verdict-compare layout="${layout}" src="${attribute(src)}"></verdict-compare>`,
        MODULE,
        30,
      );
      await until(() => element.status === 'loading');
      await frames();
      await release(token);
      await drawn(element);
      await settled();
      expect(shift()).to.equal(0);
    });
  }

  it('when the page has reserved the height', async () => {
    const token = newToken();
    const src = faultUrl('answer', { doc: 'langchain-vs-llamaindex', fault: 'hold', token });
    const style = '<style>verdict-compare{display:block;min-block-size:1900px}</style>';
    const { element, shift, after } = await article(
      `<verdict-compare src="${attribute(src)}"></verdict-compare>`,
      `${style}${MODULE}`,
    );
    const before = after();
    await until(() => element.status === 'loading');
    await release(token);
    await drawn(element);
    await settled();
    expect(after()).to.equal(before);
    expect(shift()).to.equal(0);
  });
});

describe('the placeholder', () => {
  for (const layout of ['full', 'compact']) {
    for (const width of [320, 720, 1200]) {
      it(`is about as high as what comes, in layout ${layout} at ${width} px`, async () => {
        const token = newToken();
        const src = faultUrl('answer', { doc: 'langchain-vs-llamaindex', fault: 'hold', token });
        const { element } = await article(
          `<div style="inline-size:${width}px"><verdict-compare layout="${layout}" src="${attribute(src)}"></verdict-compare></div>`,
          MODULE,
        );
        await until(
          () => element.status === 'loading' && rootOf(element).querySelector('[part=placeholder]'),
        );
        const before = element.offsetHeight;
        const cards = [...part(element, 'placeholder').children]
          .slice(1, 3)
          .map((block) => block.getBoundingClientRect());
        expect(cards[0]?.top === cards[1]?.top, 'cards side by side').to.equal(width > 576);
        await release(token);
        await drawn(element);
        await settled();
        expect(element.offsetHeight).to.be.within(before * 0.85, before * 1.15);
      });
    }
  }

  it('leaves the page’s own fallback where it stands', async () => {
    const src = faultUrl('never');
    const { element } = await article(
      `<verdict-compare src="${src}"><p id="own">Words of the page.</p></verdict-compare>`,
      MODULE,
    );
    await until(
      () => element.status === 'loading' && rootOf(element).querySelector('[part=placeholder]'),
    );
    const own = element.querySelector('#own');
    expect(
      (own?.getBoundingClientRect().top ?? 0) - element.getBoundingClientRect().top,
    ).to.be.at.most(32);
    expect(getComputedStyle(part(element, 'placeholder')).visibility).to.equal('hidden');
  });
});

describe('what is out of sight', () => {
  it('is as high as it was before it was drawn, to a sixth', async () => {
    const widget = `<verdict-compare>${inlined}</verdict-compare>`;
    const { element, after, scroll } = await article(widget, MODULE, 80);
    await drawn(element);
    await settled();
    const before = after();
    scroll(element.offsetTop);
    await settled();
    expect(Math.abs(after() - before)).to.be.below(element.offsetHeight / 6);
  });
});
