// One spine: cards, table and quotes stand in the same two columns, and all sections on one edge.
import { expect } from '@open-wc/testing';
import { useFont } from '../../support/fonts.js';
import { split } from '../../support/long-comparisons.js';
import { part, rootOf, until, type VerdictCompare } from '../../support/mount.js';
import { placed } from './placed.js';

const NEAR = 0.5;

const tops = (element: VerdictCompare, selector: string): number[] =>
  [...rootOf(element).querySelectorAll(selector)].map((node) => node.getBoundingClientRect().top);

describe('like figures of both cards', () => {
  useFont('inter');
  for (const lang of ['en', 'de', 'ar'])
    it(`stand at one height, also where a line of one card alone wraps, in ${lang}`, async () => {
      const { element, box } = await placed('chroma-vs-qdrant', { lang });
      await until(() => part(element, 'container').lang === lang);
      let wrapped = 0;
      for (let width = 328; width <= 960; width += 8) {
        box.style.inlineSize = `${width}px`;
        const [first, second] = tops(element, '.panel .count');
        if (Math.abs((first ?? NaN) - (second ?? NaN)) > NEAR) wrapped++;
        for (const selector of ['.panel', '[part=bar]', '.community', '.price', '.more']) {
          const [a, b] = tops(element, selector);
          expect(a, `${selector} at ${width}`).to.be.closeTo(b ?? NaN, NEAR);
        }
      }
      expect(wrapped).to.be.above(0);
    });
});

for (const [lang, start] of [
  ['en', 'left'],
  ['ar', 'right'],
] as const) {
  describe(`the edges on the ${start} in ${lang}`, () => {
    useFont('inter');
    const startsOf = (element: VerdictCompare, selector: string): number[] =>
      [...rootOf(element).querySelectorAll(selector)].map(
        (node) => node.getBoundingClientRect()[start],
      );
    const drawn = async () => {
      const { element, box } = await placed(split, { lang, expanded: '' });
      await until(() => part(element, 'container').lang === lang);
      return { element, box };
    };
    for (const width of [328, 480, 640, 688, 960, 1200])
      it(`of cards, values and quotes are the same two at ${width}`, async () => {
        const { element, box } = await drawn();
        box.style.inlineSize = `${width}px`;
        const [first, second] = startsOf(element, '[part=tool]');
        if (first === undefined || second === undefined) throw new Error('there are no cards');
        const rows = ['tbody tr:not(.both) td'];
        // Quotes stand one under the other below 40em
        if (width >= 640) rows.push('[part=review]', '[part=quote]');
        for (const selector of rows) {
          const found = startsOf(element, selector);
          expect(found.length, selector).to.be.at.least(6);
          for (const [i, edge] of found.entries())
            expect(edge, selector).to.be.closeTo(i % 2 ? second : first, NEAR);
        }
      });
    it('of all sections are the same one', async () => {
      const { element, box } = await drawn();
      const sections =
        'article > :not([hidden], slot), header > *, section > *, [part=cta], ' +
        '[part=reviewer] > *, .pair, tbody th';
      for (const width of [328, 688, 960]) {
        box.style.inlineSize = `${width}px`;
        const edge = part(element, 'container').getBoundingClientRect()[start];
        const found = startsOf(element, sections);
        expect(found.length).to.be.above(20);
        for (const own of rootOf(element).querySelectorAll(sections)) {
          if (own.matches('.hidden, .hidden *, [part=tool] *')) continue;
          if (!own.getClientRects().length) continue;
          if (own.matches('[part=tool] + [part=tool]')) continue;
          expect(
            own.getBoundingClientRect()[start],
            `${own.localName} ${own.textContent.slice(0, 30)} at ${width}`,
          ).to.be.closeTo(edge, NEAR);
        }
      }
    });
  });
}
