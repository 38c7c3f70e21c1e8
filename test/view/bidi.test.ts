// Right to left: columns and bars start at the right, each text of the document keeps its own
// direction, and no figure is garbled.
import { expect } from '@open-wc/testing';
import { everything, everythingBut, parts, show } from '../support/comparison.js';
import { demos } from '../support/demos.js';
import {
  frames,
  mount,
  outcome,
  part,
  place,
  rootOf,
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

    it('for bars, which are as long as their share', () => {
      const [bar, fill] = ['bar', 'bar-fill'].map((name) =>
        part(element, name).getBoundingClientRect(),
      );
      if (!bar || !fill) throw new Error('there is no bar');
      expect(fill[start]).to.be.closeTo(bar[start], NEAR);
      expect(fill.width / bar.width).to.be.closeTo(0.75, 0.01);
    });
    it('for cards, columns and quotes', () => {
      for (const selector of ['[part=tool]', 'thead th', '[part=score]', '[part=review]']) {
        const [a, b] = [...rootOf(element).querySelectorAll(selector)]
          .slice(-2)
          .map((node) => node.getBoundingClientRect());
        expect((a?.left ?? 0) > (b?.left ?? 0), selector).to.equal(rtl);
      }
    });
    it('for title, names, headings and cells, whatever their script', () => {
      const container = part(element, 'container').getBoundingClientRect();
      for (const node of [
        part(element, 'title'),
        part(element, 'pick'),
        ...rootOf(element).querySelectorAll('section > h3, tbody th'),
      ]) {
        expect(textRect(node)[start], node.textContent).to.be.closeTo(container[start], NEAR);
      }
      for (const tool of parts(element, 'tool')) {
        const edges = ['logo', 'name', 'tagline']
          .map((name) => tool.querySelector(`[part=${name}]`))
          .filter((node) => node !== null)
          .map(
            (node) =>
              (/name|tagline/.test(node.getAttribute('part') ?? '')
                ? textRect(node)
                : node.getBoundingClientRect())[start],
          );
        for (const edge of edges) expect(edge).to.be.closeTo(edges[0] ?? 0, NEAR);
      }
    });
    it('for the sign that opens a reviewer', () => {
      const [summary] = rootOf(element).querySelectorAll('summary');
      const name = part(element, 'reviewer-name').getBoundingClientRect();
      const box = summary?.getBoundingClientRect();
      expect(Math.abs((box?.[start] ?? 0) - name[start])).to.be.within(8, 30);
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
    const pick = part(element, 'pick');
    const [name] = pick.querySelectorAll('bdi');
    const { firstChild, lastChild } = pick;
    if (!name || !firstChild || !lastChild) throw new Error('the line names no tool');
    expect(textRect(name).left).to.be.at.least(textRect(firstChild).right - NEAR);
    expect(textRect(lastChild).left).to.be.at.least(textRect(name).right - NEAR);
  });
});
