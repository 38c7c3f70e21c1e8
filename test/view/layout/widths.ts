// From 240 to 1600 px of container width nothing overflows, and no text is clipped.
import { expect } from '@open-wc/testing';
import { demos } from '../../support/demos.js';
import { rootOf } from '../../support/mount.js';
import { placed, strays } from './placed.js';

const WIDTHS = [240, 320, 400, 560, 576, 720, 959, 960, 1200, 1600];

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

    it('puts cards and quotes side by side from 36em of its own width on', async () => {
      const { element, box } = await placed('langchain-vs-llamaindex', { expanded: '' });
      const tops = (name: string) =>
        [...rootOf(element).querySelectorAll(`[part=${name}]`)]
          .slice(0, 2)
          .map((node) => Math.round(node.getBoundingClientRect().top));
      for (const [width, columns] of [
        [575, 1],
        [576, 2],
        [960, 2],
      ] as const) {
        box.style.inlineSize = `${width}px`;
        for (const name of ['tool', 'review'])
          expect(new Set(tops(name)).size, `${name} at ${width}`).to.equal(columns === 2 ? 1 : 2);
      }
    });

    it('names the tool of each score and quote on a phone, where no column does', async () => {
      const { element, box } = await placed('langchain-vs-llamaindex', { expanded: '' });
      box.style.inlineSize = '320px';
      for (const name of rootOf(element).querySelectorAll('.of, figcaption'))
        expect(name.getBoundingClientRect().width, name.textContent).to.be.above(10);
    });

    it('has no line of prose longer than 44em', async () => {
      const { element, box } = await placed('langchain-vs-llamaindex', { expanded: '' });
      box.style.inlineSize = '1600px';
      for (const prose of rootOf(element).querySelectorAll('p, blockquote'))
        expect(
          prose.getBoundingClientRect().width / parseFloat(getComputedStyle(prose).fontSize),
          prose.textContent,
        ).to.be.at.most(44.1);
    });

    it('puts quotes under the scores that they explain where it is roomy', async () => {
      const { element, box } = await placed('langchain-vs-llamaindex', { expanded: '' });
      box.style.inlineSize = '960px';
      const [reviewer] = rootOf(element).querySelectorAll('[part=reviewer]');
      const lefts = (selector: string) =>
        [...(reviewer?.querySelectorAll(selector) ?? [])].map((node) =>
          Math.round(node.getBoundingClientRect().left),
        );
      expect(lefts('[part=review]')).to.deep.equal(lefts('[part=score]'));
    });
  });

  describe('the decision table on a phone', () => {
    it('is a table, and breaks no word of its own', async () => {
      const { element, box } = await placed('lanternfish-vs-quillwright');
      for (const width of [320, 288]) {
        box.style.inlineSize = `${width}px`;
        for (const head of rootOf(element).querySelectorAll('tbody th')) {
          expect(getComputedStyle(head).display).to.equal('table-cell');
          const range = document.createRange();
          range.selectNodeContents(head);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          expect(lines, `${head.textContent} at ${width}`).to.be.at.most(
            head.textContent.split(' ').length,
          );
        }
      }
    });
  });
}
