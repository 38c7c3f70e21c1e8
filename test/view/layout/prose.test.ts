// What is long: how much of it is seen while it is folded, and how long its lines are.
import { expect } from '@open-wc/testing';
import { useFont } from '../../support/fonts.js';
import { split } from '../../support/long-comparisons.js';
import { rootOf, type VerdictCompare } from '../../support/mount.js';
import { placed } from './placed.js';

interface Line {
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

/** The lines of a text, whether they are seen or cut off. */
function linesOf(prose: Element): Line[] {
  const [node] = [...prose.childNodes].filter((child) => child instanceof Text);
  if (!node) throw new Error('there is no text');
  const range = document.createRange();
  const lines: Line[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.trimEnd().length);
    const { top, bottom } = range.getClientRects()[0] ?? { top: NaN, bottom: NaN };
    const line = lines.at(-1);
    if (line && Math.abs(line.top - top) < 2)
      lines[lines.length - 1] = { ...line, text: line.text + word };
    else lines.push({ top, bottom, text: word });
  }
  return lines;
}

const all = (element: VerdictCompare, selector: string) => [
  ...rootOf(element).querySelectorAll<HTMLElement>(selector),
];

/** How many lines are within the box of the text. */
function seenLines(prose: Element): number {
  const { top, bottom } = prose.getBoundingClientRect();
  return linesOf(prose).filter((line) => line.top > top - 2 && line.bottom < bottom + 2).length;
}

describe('what is folded', () => {
  useFont('inter');
  for (const width of [328, 688]) {
    it(`shows two lines of a quote and three of a description, at ${width}`, async () => {
      const { element, box } = await placed(split);
      box.style.inlineSize = `${width}px`;
      const quotes = all(element, '[part=quote]');
      expect(quotes.map(seenLines)).to.deep.equal(quotes.map(() => 2));
      const descriptions = all(element, '[part=description]');
      expect(descriptions.map(seenLines)).to.deep.equal([3, 3]);
      for (const prose of [...quotes, ...descriptions]) {
        expect(linesOf(prose).length).to.be.above(seenLines(prose));
        expect(getComputedStyle(prose).overflowY, 'the rest is cut off').to.equal('hidden');
      }
    });
    it(`is whole once it is opened, its first lines where they were, at ${width}`, async () => {
      const { element, box } = await placed(split);
      box.style.inlineSize = `${width}px`;
      for (const details of all(element, 'details') as HTMLDetailsElement[]) {
        const [prose] = details.querySelectorAll('[part=quote], [part=description]');
        if (!prose) throw new Error('there is nothing to open');
        const place = () => details.getBoundingClientRect().top;
        const firstTwo = () =>
          linesOf(prose)
            .slice(0, 2)
            .map(({ top }) => Math.round(top - place()));
        const before = firstTwo();
        details.open = true;
        expect(seenLines(prose)).to.equal(linesOf(prose).length);
        expect(firstTwo()).to.deep.equal(before);
      }
    });
  }
  it('is text for all who read it otherwise: selection and innerText have the whole', async () => {
    const { element } = await placed(split);
    for (const quote of all(element, '[part=quote]')) {
      const written = quote.textContent.trim();
      expect(quote.innerText.trim()).to.equal(written);
      const range = document.createRange();
      range.selectNodeContents(quote);
      expect(range.toString().trim()).to.equal(written);
    }
  });
});

describe('a quote', () => {
  useFont('inter');
  it('has 36 to 76 characters a line from 30em on', async () => {
    const { element, box } = await placed(split, { expanded: '' });
    for (const width of [480, 560, 639, 640, 688, 720, 868, 960, 1200, 1600]) {
      box.style.inlineSize = `${width}px`;
      for (const quote of all(element, '[part=quote]')) {
        const full = linesOf(quote).slice(0, -1);
        const mean = full.reduce((sum, { text }) => sum + text.length, 0) / full.length;
        expect(mean, `at ${width}`).to.be.within(36, 76);
      }
    }
  });
});
