// The box of the element, wherever a page puts it.
import { expect } from '@open-wc/testing';
import { everything, show } from '../../support/comparison.js';
import { useFont } from '../../support/fonts.js';
import { frames, mount, outcome, part, place } from '../../support/mount.js';
import { dress } from '../../support/palettes.js';
import { drawAll, strays } from './placed.js';

describe('the element', () => {
  useFont('inter');
  const around: Record<string, string> = {
    'a flex row': 'display:flex',
    'a centred flex column': 'display:flex;flex-direction:column;align-items:center',
    'a grid': 'display:grid',
    'a box that fits its content': 'inline-size:fit-content',
    'an inline block': 'display:inline-block',
    'a float': 'float:left',
    'a table cell': 'display:table-cell',
    'a flex row that does not wrap words': 'display:flex;white-space:nowrap',
  };
  for (const [where, style] of Object.entries(around)) {
    for (const nested of [false, true]) {
      it(`has a width in ${where}${nested ? ', one box further in' : ''}, and goes narrow with it`, async () => {
        const outer = place('<div><div></div></div>');
        const box = outer.firstElementChild as HTMLElement;
        box.style.cssText = style;
        const element = mount(
          { base: '/demo/comparisons', slug: 'langchain-vs-llamaindex' },
          nested ? (box.firstElementChild as HTMLElement) : box,
        );
        await outcome(element);
        for (const [width, least] of [
          [1000, 600],
          [320, 300],
        ] as const) {
          outer.style.inlineSize = `${width}px`;
          await frames();
          expect(
            part(element, 'container').getBoundingClientRect().width,
            `in ${width}`,
          ).to.be.within(least, width);
          expect(outer.scrollWidth).to.be.at.most(width);
        }
      });
    }
  }
  it('lies as ever on a page with vertical lines', async () => {
    const box = place();
    box.style.writingMode = 'vertical-rl';
    const element = mount({ base: '/demo/comparisons', slug: 'langchain-vs-llamaindex' }, box);
    await outcome(element);
    const { width } = part(element, 'container').getBoundingClientRect();
    expect(width).to.be.at.least(600);
    expect(part(element, 'title').getBoundingClientRect().height).to.be.below(100);
  });
  for (const display of ['inline', 'inline-block', 'grid', 'contents']) {
    it(`reads well as display:${display}`, async () => {
      dress(`verdict-compare{display:${display}}`);
      const outer = place();
      outer.style.inlineSize = '320px';
      const element = mount({ base: '/demo/comparisons', slug: 'langchain-vs-llamaindex' }, outer);
      await outcome(element);
      drawAll(element);
      expect(part(element, 'container').getBoundingClientRect().width).to.be.within(300, 320);
      expect(strays(element)).to.deep.equal([]);
    });
  }
  it('is not there when hidden, and not seen where the page hides what is around it', async () => {
    const element = await show(everything());
    element.hidden = true;
    expect(element.getClientRects()).to.have.lengthOf(0);
    element.hidden = false;
    document.body.style.visibility = 'hidden';
    const { visibility } = getComputedStyle(part(element, 'title'));
    document.body.style.visibility = '';
    expect(visibility).to.equal('hidden');
  });
});
