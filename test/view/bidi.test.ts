// Right to left: columns and bars start at the right, each text of the document keeps its own
// direction, and no figure is garbled.
import { expect } from '@open-wc/testing';
import { styleOf } from '../support/colour.js';
import { bare, everything, everythingBut, parts, show } from '../support/comparison.js';
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

const NEAR = 1;
const FIGURE = /\p{Nd}+(?:[.,/٫٬]\p{Nd}+)*/gu;

/** Where each character of a text stands. */
function lefts(node: Text, from: number, to: number): number[] {
  const range = document.createRange();
  return Array.from({ length: to - from }, (_, i) => {
    range.setStart(node, from + i);
    range.setEnd(node, from + i + 1);
    return range.getBoundingClientRect().left;
  });
}

/** Figures whose characters do not stand from left to right, as digits do in every script. */
function garbled(element: VerdictCompare): string[] {
  const walker = document.createTreeWalker(part(element, 'container'), NodeFilter.SHOW_TEXT);
  const faults = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (!node.parentElement?.checkVisibility() || node.parentElement.closest('.hidden')) continue;
    for (const { 0: figure, index } of node.data.matchAll(FIGURE)) {
      const found = lefts(node, index, index + figure.length);
      if (found.some((left, i) => i > 0 && left <= (found[i - 1] ?? 0)))
        faults.push(`${figure} in ${node.data}`);
    }
  }
  return faults;
}

const textRect = (node: Node): DOMRect => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range.getBoundingClientRect();
};

async function demo(slug: string, lang: string): Promise<VerdictCompare> {
  const box = place();
  box.style.inlineSize = '720px';
  const element = mount({ base: '/demo/comparisons', slug, lang, expanded: '' }, box);
  await outcome(element);
  element.scrollIntoView(); // what is off screen is not laid out (content-visibility)
  await frames();
  return element;
}

describe('figures', () => {
  for (const lang of ['ar', 'ar-EG', 'he', 'en']) {
    it(`stand as they are read, in ${lang}`, async () => {
      for (const { slug } of demos) expect(garbled(await demo(slug, lang)), slug).to.deep.equal([]);
    });
  }
});

for (const lang of ['en', 'ar', 'he']) {
  const rtl = lang !== 'en';
  const start = rtl ? 'right' : 'left';
  describe(`the start is on the ${start} in ${lang}`, () => {
    let element: VerdictCompare;
    beforeEach(async () => {
      element = await show(
        everythingBut({
          tools: [{ ...everything().tools[0], panel: { ship: 3, skip: 1 } }, everything().tools[1]],
        }),
        { lang, expanded: '' },
      );
      element.style.inlineSize = '720px';
      element.scrollIntoView();
      await frames();
    });

    it('for bars, whose segments are filled from there on', () => {
      const bar = part(element, 'bar').getBoundingClientRect();
      const [first, ...others] = [...part(element, 'bar').children];
      const last = others.at(-1);
      if (!first || !last) throw new Error('there is no bar');
      expect(first.getBoundingClientRect()[start]).to.be.closeTo(bar[start], NEAR);
      expect([first.className, last.className]).to.deep.equal(['', 'no']);
    });
    it('for a bar without segments, which is as long as its share', async () => {
      const [tool] = everything().tools;
      const many = { ...tool, panel: { ship: 75, skip: 25 } };
      element.data = everythingBut({ tools: [many, everything().tools[1]] });
      await until(() => rootOf(element).querySelector('[part=bar-fill]'));
      const [bar, fill] = ['bar', 'bar-fill'].map((name) =>
        part(element, name).getBoundingClientRect(),
      );
      if (!bar || !fill) throw new Error('there is no bar');
      expect(fill[start]).to.be.closeTo(bar[start], NEAR);
      expect(fill.width / bar.width).to.be.closeTo(0.75, 0.01);
    });
    it('for meters and the picture of the scores', async () => {
      element.data = {
        ...bare(),
        reviewers: [
          {
            name: 'R',
            reviews: [
              { verdict: 'ship', score: 25 },
              { verdict: 'skip', score: 75 },
            ],
          },
        ],
      };
      await until(() => rootOf(element).querySelector('.plot'));
      const middle = (selector: string): number => {
        const box = rootOf(element).querySelector(selector)?.getBoundingClientRect();
        return ((box?.left ?? NaN) + (box?.right ?? NaN)) / 2;
      };
      expect(middle('.plot circle') > middle('.plot path')).to.equal(rtl);
      expect(middle('[part=meter] rect') > middle('[part=meter]')).to.equal(rtl);
    });
    it('for cards, columns and quotes', () => {
      for (const selector of ['[part=tool]', 'tbody td', '[part=score]', '[part=review]']) {
        const [a, b] = [...rootOf(element).querySelectorAll(selector)]
          .slice(0, 2)
          .map((node) => node.getBoundingClientRect());
        expect((a?.left ?? 0) > (b?.left ?? 0), selector).to.equal(rtl);
      }
    });
    it('for title, names, headings and cells, whatever their script', () => {
      const container = part(element, 'container').getBoundingClientRect();
      const answer = part(element, 'pick');
      const room = part(element, 'pick').parentElement as Element;
      expect(room.getBoundingClientRect()[start]).to.be.closeTo(container[start], NEAR);
      expect(textRect(answer)[start]).to.be.closeTo(answer.getBoundingClientRect()[start], NEAR);
      for (const node of [
        part(element, 'title'),
        ...rootOf(element).querySelectorAll('section h3, tbody th'),
      ]) {
        expect(textRect(node)[start], node.textContent).to.be.closeTo(container[start], NEAR);
      }
      for (const tool of parts(element, 'tool')) {
        const edge = tool.getBoundingClientRect()[start];
        const logo = tool.querySelector('[part=logo]');
        expect(logo?.getBoundingClientRect()[start]).to.be.closeTo(edge, NEAR);
        for (const node of tool.querySelectorAll('[part=tagline], [part=best-for]'))
          expect(textRect(node)[start], node.textContent).to.be.closeTo(edge, NEAR);
      }
    });
    it('for reviewers’ names, and the end for the sign that opens them', () => {
      const summary = rootOf(element).querySelector<HTMLElement>('[part=reviewer] > summary');
      if (!summary) throw new Error('there is no row that opens');
      const name = part(element, 'reviewer-name').getBoundingClientRect();
      expect(name[start]).to.be.closeTo(summary.getBoundingClientRect()[start], NEAR);
      const { marginInlineEnd, marginInlineStart, display } = styleOf(summary, '::after');
      expect(display).to.equal('block'); // of a flex item
      expect(parseFloat(marginInlineStart)).to.be.above(parseFloat(marginInlineEnd) + 100);
    });
  });
}

describe('a text of the document', () => {
  const arabic = 'مقارنة بين نموذجين';
  it('is isolated: it runs in its own direction', async () => {
    const element = await show(everythingBut({ title: arabic, summary: `${arabic}: 85/100.` }));
    for (const name of [
      'title',
      'summary',
      'name',
      'category',
      'tagline',
      'description',
      'quote',
      'reviewer-name',
      'cta-link',
    ]) {
      for (const node of parts(element, name))
        expect(
          (node.closest('[dir]') ?? node).getAttribute('dir') ??
            node.querySelector('[dir]')?.getAttribute('dir'),
          name,
        ).to.match(/^(?:auto|ltr)$/);
    }
    expect(getComputedStyle(part(element, 'title')).direction).to.equal('rtl');
    expect(
      getComputedStyle(part(element, 'name').querySelector('a') as Element).direction,
    ).to.equal('ltr');
  });
  it('stands on the side of its own language where it is prose', async () => {
    const element = await show(everythingBut({ summary: `${arabic}.` }));
    element.style.inlineSize = '600px';
    const [box, words] = [
      part(element, 'summary').getBoundingClientRect(),
      textRect(part(element, 'summary')),
    ];
    expect(words.right).to.be.closeTo(box.right, NEAR);
    expect(words.left).to.be.above(box.left + 50);
  });
  it('does not change the order of the words around it', async () => {
    const element = await show(
      everythingBut({
        tools: [
          { ...everything().tools[0], name: 'אלף' },
          { ...everything().tools[1], name: 'בית' },
        ],
      }),
    );
    const pick = part(element, 'pick').querySelector('strong');
    const name = pick?.querySelector('bdi');
    const { firstChild, lastChild } = pick ?? {};
    if (!name || !firstChild || !lastChild) throw new Error('the line names no tool');
    expect(textRect(name).left).to.be.at.least(textRect(firstChild).right - NEAR);
    expect(textRect(lastChild).left).to.be.at.least(textRect(name).right - NEAR);
  });
  it('is isolated inside a sentence only where it runs the other way', async () => {
    const sentences = (element: VerdictCompare) => [
      part(element, 'pick'),
      ...rootOf(element).querySelectorAll('figcaption > .hidden'),
    ];
    for (const node of sentences(await show(everything())))
      expect(node.querySelectorAll('bdi'), node.textContent).to.have.lengthOf(0);
    for (const node of sentences(await show(everything(), { lang: 'ar' })))
      expect(node.querySelectorAll('bdi'), node.textContent).to.not.have.lengthOf(0);
  });
});
