// From 240 to 1600 px of container width nothing overflows, and no text is clipped.
import { expect } from '@open-wc/testing';
import { demos } from '../../support/demos.js';
import { part, rootOf, type VerdictCompare } from '../../support/mount.js';
import { NEAR, placed, strays } from './placed.js';

const WIDTHS = [240, 319, 320, 400, 479, 480, 560, 639, 640, 720, 960, 1200, 1600];
const EM = 16;

export function testWidths(): void {
  describe('the widget from 240 to 1600 px', () => {
    for (const { slug } of demos) {
      for (const layout of ['full', 'compact']) {
        it(`holds ${slug} in layout ${layout}`, async () => {
          const { element, box } = await placed(slug, { layout, expanded: '' });
          const faults = WIDTHS.flatMap((width) => {
            box.style.inlineSize = `${width}px`;
            return strays(element);
          });
          expect(faults).to.deep.equal([]);
        });
      }
    }

    it('holds texts of twice the size on a phone', async () => {
      for (const { slug } of demos) {
        const { element, box } = await placed(slug, { expanded: '' });
        box.style.cssText = 'inline-size:320px;font-size:200%';
        expect(strays(element), slug).to.deep.equal([]);
      }
    });

    /** Whether the first two of these stand beside each other. */
    const areBeside = (element: VerdictCompare, selector: string): boolean => {
      const [a, b] = [...rootOf(element).querySelectorAll(selector)].map((node) =>
        Math.round(node.getBoundingClientRect().top),
      );
      return a === b;
    };
    it('has cards side by side down to 20em of its own width, and values always', async () => {
      const { element, box } = await placed('lanternfish-vs-quillwright');
      for (const [width, beside] of [
        [20 * EM - 1, false],
        [20 * EM, true],
        [60 * EM, true],
      ] as const) {
        box.style.inlineSize = `${width}px`;
        expect(areBeside(element, '[part=tool]'), `cards at ${width}`).to.equal(beside);
        expect(areBeside(element, 'tbody tr:first-child td'), `values at ${width}`).to.equal(true);
      }
    });
    it('names the tools above the columns of values where no cards stand there', async () => {
      const { element, box } = await placed('lanternfish-vs-quillwright');
      for (const [width, named] of [
        [20 * EM - 1, true],
        [20 * EM, false],
        [60 * EM, false],
      ] as const) {
        box.style.inlineSize = `${width}px`;
        const [, ...heads] = rootOf(element).querySelectorAll('thead th');
        const values = [...rootOf(element).querySelectorAll('tbody tr:first-child td')];
        expect(heads.length).to.equal(2);
        heads.forEach((head, side) => {
          const edge = head.getBoundingClientRect().left;
          const isAbove = Math.abs(edge - (values[side]?.getBoundingClientRect().left ?? 0)) < 1;
          const isSeen = getComputedStyle(head.closest('thead') ?? head).clipPath === 'none';
          expect(isSeen && isAbove, `${head.textContent} at ${width}`).to.equal(named);
        });
      }
    });
    it('has quotes side by side from 40em of its own width on', async () => {
      const { element, box } = await placed('langchain-vs-llamaindex', { expanded: '' });
      for (const [width, beside] of [
        [40 * EM - 1, false],
        [40 * EM, true],
        [60 * EM, true],
      ] as const) {
        box.style.inlineSize = `${width}px`;
        expect(areBeside(element, '[part=review]'), `at ${width}`).to.equal(beside);
      }
    });
    it('names the tool of each quote', async () => {
      const { element, box } = await placed('langchain-vs-llamaindex', { expanded: '' });
      for (const width of [20 * EM, 40 * EM, 60 * EM]) {
        box.style.inlineSize = `${width}px`;
        const captions = [...rootOf(element).querySelectorAll('figcaption .seen')];
        expect(captions.length).to.be.above(0);
        for (const { innerText } of captions as HTMLElement[])
          expect(innerText, `at ${width}`).to.match(/LangChain|LlamaIndex/);
      }
    });
    it('is at most 60em wide', async () => {
      for (const layout of ['full', 'compact']) {
        const { element, box } = await placed('langchain-vs-llamaindex', { layout });
        for (const [width, found] of [
          [700, 700],
          [1600, 60 * EM],
        ] as const) {
          box.style.inlineSize = `${width}px`;
          expect(part(element, 'container').getBoundingClientRect().width).to.equal(found);
        }
      }
    });
  });

  describe('the decision table', () => {
    it('has each label above its two values, and breaks no word of it', async () => {
      const { element, box } = await placed('lanternfish-vs-quillwright');
      for (const width of [288, 320, 720]) {
        box.style.inlineSize = `${width}px`;
        for (const row of rootOf(element).querySelectorAll('tbody tr:not(.both)')) {
          const [head, ...cells] = row.children;
          const label = head?.getBoundingClientRect();
          for (const cell of cells)
            expect(cell.getBoundingClientRect().top).to.be.at.least((label?.bottom ?? 0) - NEAR);
          const range = document.createRange();
          range.selectNodeContents(head as Element);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          expect(lines, `${head?.textContent} at ${width}`).to.be.at.most(
            head?.textContent.trim().split(' ').length ?? 0,
          );
        }
      }
    });
  });
}
