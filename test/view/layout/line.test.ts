// layout="line" in running text: it breaks no line, and looks like the words around it.
import { expect } from '@open-wc/testing';
import { styleOf } from '../../support/colour.js';
import { bare, everything } from '../../support/comparison.js';
import { make, outcome, part, place, rootOf, type VerdictCompare } from '../../support/mount.js';

const rectsOf = (node: Node): DOMRect[] => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
};

interface InText {
  readonly box: HTMLElement;
  readonly element: VerdictCompare;
  readonly before: Node;
  readonly after: Node;
}

async function inText(document: unknown, width: number): Promise<InText> {
  const box = place('<p><span>Before</span> <i></i> <span>after it.</span></p>');
  box.style.cssText = `inline-size:${width}px;font:18px/1.7 serif`;
  const element = make({ layout: 'line' });
  element.data = document;
  const shown = outcome(element);
  box.querySelector('i')?.replaceWith(element);
  await shown;
  const [before, after] = box.querySelectorAll('span');
  if (!before || !after) throw new Error('there is no text');
  return { box, element, before, after };
}

describe('a line', () => {
  it('stands in one line with what is before and after it, where there is room', async () => {
    const { before, after, element } = await inText(bare(), 1600);
    const line = (node: Node) => rectsOf(node).map(({ bottom }) => Math.round(bottom));
    expect(line(before)).to.deep.equal(line(after));
    expect(line(part(element, 'pick'))).to.deep.equal(line(before));
  });
  it('begins where the text before it ends, and ends where the text after it begins', async () => {
    for (const width of [280, 400, 700]) {
      const { before, after, element } = await inText(everything(), width);
      const link = rootOf(element).querySelector('a');
      if (!link) throw new Error('there is no link');
      const [first, last] = [rectsOf(part(element, 'pick'))[0], rectsOf(link).at(-1)];
      const [start, end] = [rectsOf(before).at(-1), rectsOf(after)[0]];
      if (!first || !last || !start || !end) throw new Error('nothing is drawn');
      expect(first.top, `first word at ${width}`).to.be.closeTo(start.top, 1);
      expect(first.left).to.be.within(start.right, start.right + 10);
      // "after" moves to the next line only where it does not fit any more
      if (end.top > last.bottom - 5) expect(last.right + 60).to.be.above(width);
      else expect(end.left).to.be.within(last.right, last.right + 30);
    }
  });
  it('has the type of the text around it, and no box', async () => {
    const { box, element } = await inText(everything(), 500);
    const text = styleOf(box.querySelector('p') as Element);
    for (const name of ['pick', 'container']) {
      const style = styleOf(part(element, name));
      expect(
        [style.fontSize, style.lineHeight, style.fontFamily, style.fontWeight, style.display],
        name,
      ).to.deep.equal([text.fontSize, text.lineHeight, text.fontFamily, '400', 'inline']);
      expect([style.paddingLeft, style.borderLeftWidth, style.backgroundColor]).to.deep.equal([
        '0px',
        '0px',
        'rgba(0, 0, 0, 0)',
      ]);
    }
    expect(styleOf(element).display).to.equal('inline');
  });
  it('is as high as its lines', async () => {
    const { box } = await inText(everything(), 500);
    const height = box.getBoundingClientRect().height;
    const lines = height / (18 * 1.7);
    expect(lines).to.be.closeTo(Math.round(lines), 0.1);
    expect(Math.round(lines)).to.be.within(2, 6);
  });
  it('keeps within its box when that is narrow', async () => {
    const { box } = await inText(everything(), 240);
    expect(box.scrollWidth).to.be.at.most(240);
  });
});
