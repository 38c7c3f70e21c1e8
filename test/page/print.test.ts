// On paper: every quote, black on white, with date and addresses; and the screen is as it was
// before.
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { backgroundsOf, luminance, painted, styleOf } from '../support/colour.js';
import { everything, parts, show } from '../support/comparison.js';
import { elementIn, withoutScript } from '../support/prerendered.js';
import { part, rootOf, type VerdictCompare } from '../support/mount.js';
import { colour, plain, type Palette } from '../support/palettes.js';

/** The page as it is printed, for `look`; WebKitGTK cannot show it. */
async function onPaper(look: () => void): Promise<void> {
  try {
    await emulateMedia({ media: 'print' });
  } catch {
    return;
  }
  try {
    look();
  } finally {
    await emulateMedia({ media: 'screen' });
  }
}

const details = (element: VerdictCompare) => parts(element, 'reviewer') as HTMLDetailsElement[];
const openOnes = (element: VerdictCompare) => details(element).map(({ open }) => open);
const heightOf = (node: Element) => node.getBoundingClientRect().height;

async function print(element: VerdictCompare, during: () => void): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
  during();
  dispatchEvent(new Event('afterprint'));
  await element.updateComplete;
}

describe('printing', () => {
  it('opens every reviewer at once, and puts back what was open', async () => {
    const element = await show(everything());
    const toggled = new Promise((resolve) => {
      element.addEventListener('verdict-toggle', resolve, { once: true });
    });
    details(element)[1]?.querySelector('summary')?.click();
    await toggled;
    const before = openOnes(element);
    expect(before).to.deep.equal([false, true, false, false]);
    await print(element, () => {
      expect(openOnes(element)).to.deep.equal([true, true, true, true]);
      for (const quote of parts(element, 'quote'))
        expect(heightOf(quote), quote.textContent).to.be.above(0);
    });
    expect(openOnes(element)).to.deep.equal(before);
  });

  it('opens those that stay when others have gone', async () => {
    const element = await show(everything());
    (await show(everything())).remove();
    await print(element, () => {
      expect(openOnes(element)).to.deep.equal([true, true, true, true]);
    });
  });

  it('tells nobody: no event, no change of expanded', async () => {
    const element = await show(everything());
    const events: string[] = [];
    for (const name of ['verdict-toggle', 'verdict-load'])
      element.addEventListener(name, () => {
        events.push(name);
      });
    await print(element, () => {
      expect(element.expanded).to.be.false;
    });
    await new Promise(requestAnimationFrame);
    expect(events).to.deep.equal([]);
    expect(element.expanded).to.be.false;
  });

  it('still shows all when it is done twice, and after the comparison was replaced in between', async () => {
    const element = await show(everything(), { expanded: '' });
    await print(element, () => {
      expect(openOnes(element)).to.deep.equal([true, true, true, true]);
    });
    element.data = { ...everything(), title: 'Another' };
    await element.updateComplete;
    await print(element, () => {
      expect(openOnes(element)).to.deep.equal([true, true, true, true]);
    });
    expect(openOnes(element)).to.deep.equal([true, true, true, true]);
  });
});

for (const theme of ['auto', 'dark'] as const) {
  describe(`paper, from theme="${theme}" on a black page`, () => {
    it('is black on white, with the bars', async () => {
      colour(plain['black'] as Palette);
      const element = await show(everything(), { theme });
      await onPaper(() => {
        const texts = [...rootOf(element).querySelectorAll('[part] , td, th, dt, dd')];
        for (const node of texts) {
          if (node.closest('.hidden, [part=bar]')) continue;
          const under = backgroundsOf(node);
          expect(painted(...under), `under ${node.outerHTML.slice(0, 40)}`).to.deep.equal([
            255, 255, 255,
          ]);
          expect(painted(...under, styleOf(node).color), node.outerHTML.slice(0, 40)).to.deep.equal(
            [0, 0, 0],
          );
        }
        const fill = part(element, 'bar-fill');
        expect(luminance(painted(styleOf(fill).borderBottomColor))).to.equal(0);
        expect(parseFloat(styleOf(fill).borderBottomWidth)).to.be.above(1);
        expect(
          parseFloat(styleOf(part(element, 'bar')).borderTopWidth),
          'edge of the bar',
        ).to.be.above(0);
      });
    });
  });
}

describe('paper', () => {
  it('has the addresses of all links behind them, and the date', async () => {
    const element = await show(everything());
    const links = [...rootOf(element).querySelectorAll('a')];
    expect(links.length).to.equal(5);
    await onPaper(() => {
      for (const link of links)
        expect([`" " attr(href)`, `" ${link.href}"`, `" " "${link.href}"`]).to.include(
          styleOf(link, '::after').content,
        );
    });
    for (const link of links) expect(styleOf(link, '::after').content).to.match(/none|normal/);
    expect(part(element, 'footer').textContent).to.include('November 1, 2026');
    expect(
      [...part(element, 'footer').querySelectorAll('a')].map(({ href }) => href),
    ).to.deep.equal(['https://desk.example/', 'https://desk.example/alpha-vs-beta']);
  });
  it('says of each score and quote which tool it is about, on whatever sheet it comes', async () => {
    for (const width of ['720px', '400px']) {
      const element = await show(everything(), { expanded: '' });
      element.style.inlineSize = width;
      (part(element, 'tools').parentElement as HTMLElement).style.contentVisibility = 'visible';
      await onPaper(() => {
        const names = [...rootOf(element).querySelectorAll('.of, figcaption')];
        expect(names).to.have.lengthOf(16);
        for (const name of names) {
          expect(name.getBoundingClientRect().width, name.outerHTML).to.be.above(20);
          expect([styleOf(name).position, styleOf(name).clipPath]).to.deep.equal([
            'static',
            'none',
          ]);
        }
        const columns = rootOf(element).querySelector('.columns');
        expect(columns?.getClientRects()).to.have.lengthOf(0);
      });
    }
  });
  it('has no sign that opens anything', async () => {
    const element = await show(everything());
    await onPaper(() => {
      for (const summary of rootOf(element).querySelectorAll('summary'))
        expect(styleOf(summary, '::before').visibility).to.equal('hidden');
    });
  });
  it('shows every verdict: nothing lies over it', async () => {
    for (const layout of ['full', 'compact']) {
      const element = await show(everything(), { layout });
      // paper has all of it
      (part(element, 'tools').parentElement as HTMLElement).style.contentVisibility = 'visible';
      await onPaper(() => {
        for (const badge of parts(element, 'badge')) {
          badge.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = badge.getBoundingClientRect();
          const seen = rootOf(element).elementFromPoint(left + width / 2, top + height / 2);
          expect(seen?.getAttribute('part')).to.equal('badge');
        }
      });
    }
  });
  it('breaks no card, row or reviewer in two, leaves no heading behind, and has no button', async () => {
    const element = await show(everything());
    await onPaper(() => {
      for (const node of rootOf(element).querySelectorAll('[part=tool], [part=reviewer], tr'))
        expect(styleOf(node).breakInside).to.equal('avoid');
      for (const node of rootOf(element).querySelectorAll('h2, h3'))
        expect(styleOf(node).breakAfter).to.equal('avoid');
    });
  });
  it('shows the quotes of a page without scripts too, where the engine lets a style sheet open them', async () => {
    const element = await withoutScript(everything());
    const quotes = parts(elementIn(element.ownerDocument), 'quote');
    expect(quotes).to.have.lengthOf(4);
    await onPaper(() => {
      if (CSS.supports('selector(::details-content)'))
        for (const quote of quotes) expect(heightOf(quote)).to.be.above(0);
    });
  });
});
