// The two cards: rows are aligned, no text lies over another, no gap is orphaned.
import { expect } from '@open-wc/testing';
import { bare, show } from '../../support/comparison.js';
import { demos } from '../../support/demos.js';
import { part, rootOf, until } from '../../support/mount.js';
import { drawAll, lettersOf, NEAR, placed } from './placed.js';

export function testCards(): void {
  describe('the cards', () => {
    const ROWS = ['logo', 'name', 'tagline', 'badge'];
    it('keep their rows aligned whatever the lengths of their texts', async () => {
      for (const { slug } of demos) {
        const { element, box } = await placed(slug);
        for (const width of [480, 720, 1600]) {
          box.style.inlineSize = `${width}px`;
          const [a, b] = rootOf(element).querySelectorAll('[part=tool]');
          for (const selector of [...ROWS.map((name) => `[part=${name}]`), '.panel', '.more']) {
            const [one, other] = [a, b].map(
              (card) => card?.querySelector(selector)?.getBoundingClientRect().top,
            );
            if (one !== undefined && other !== undefined)
              expect(one, `${selector} of ${slug} at ${width}`).to.be.closeTo(other, NEAR);
          }
          expect(a?.getBoundingClientRect().bottom).to.equal(b?.getBoundingClientRect().bottom);
        }
      }
    });

    it('keep the verdict clear of what stands beside it, in every language', async () => {
      const { element, box } = await placed('lanternfish-vs-quillwright', { layout: 'compact' });
      for (const lang of ['en', 'ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'pt', 'zh']) {
        element.lang = lang;
        await until(() => part(element, 'container').lang === lang);
        await lettersOf(element);
        for (const width of [160, 208, 240, 256, 288, 300, 320, 576, 600, 630, 662]) {
          box.style.inlineSize = `${width}px`;
          for (const row of rootOf(element).querySelectorAll('[part=tool]')) {
            const badge = row.querySelector('[part=badge]');
            if (!badge) throw new Error('the tool has no verdict');
            const own = badge.getBoundingClientRect();
            for (const other of row.querySelectorAll('a, .sponsored, .count, [part=bar]')) {
              for (const { left, right, top, bottom } of other.getClientRects()) {
                const apart =
                  right <= own.left + NEAR ||
                  left >= own.right - NEAR ||
                  bottom <= own.top + NEAR ||
                  top >= own.bottom - NEAR;
                expect(
                  apart,
                  `${badge.textContent} and ${other.textContent} at ${width} in ${lang}`,
                ).to.equal(true);
              }
            }
          }
        }
      }
    });

    it('stand in line where one has a tagline and votes and the other has not', async () => {
      const element = await show(bare({ tagline: 'Words', panel: { ship: 1, skip: 1 } }, {}));
      element.style.inlineSize = '720px';
      drawAll(element);
      const [a, b] = [...rootOf(element).querySelectorAll('.panel > dt')].map(
        (label) => label.getBoundingClientRect().top,
      );
      // A badge may be a little higher than the line that it stands in
      expect(a).to.be.closeTo(b ?? NaN, 1.5);
    });

    it('leave no gap for what both do not have', async () => {
      const card = async (document: unknown) => {
        const element = await show(document);
        element.style.inlineSize = '720px';
        drawAll(element);
        const [tool] = rootOf(element).querySelectorAll('[part=tool]');
        if (!tool) throw new Error('there is no card');
        const rects = [...tool.children]
          .map((child) => child.getBoundingClientRect())
          .filter(({ height }) => height > 0);
        return rects
          .slice(1)
          .map(({ top }, i) =>
            Math.round(top - Math.max(...rects.slice(0, i + 1).map(({ bottom }) => bottom))),
          );
      };
      for (const document of [
        bare(),
        bare({ price: { entry: 'Free' } }, { category: 'B' }),
        bare({ description: 'A text.' }, { description: 'Another.' }),
      ]) {
        for (const gap of await card(document)) expect(gap).to.be.at.most(16);
      }
    });
  });
}
