// On paper: every quote, black on white, with date and addresses; and the screen is as it was
// before.
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { backgroundsOf, luminance, painted, styleOf } from '../support/colour.js';
import { everything, parts, show } from '../support/comparison.js';
import { open, summaries, toggled } from '../support/events.js';
import { tied } from '../support/long-comparisons.js';
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

const heightOf = (node: Element) => node.getBoundingClientRect().height;

/** Draws also what is off screen, as paper does. */
function wholly(element: VerdictCompare): void {
  const article = rootOf(element).querySelector('article');
  article?.style.setProperty('content-visibility', 'visible');
}

async function print(element: VerdictCompare, during: () => void): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
  during();
  dispatchEvent(new Event('afterprint'));
  await element.updateComplete;
}

describe('printing', () => {
  it('opens every reviewer at once, and puts back what was open', async () => {
    const element = await show(everything());
    const told = toggled(element);
    summaries(element)[1]?.click();
    await told;
    const before = open(element);
    expect(before).to.deep.equal([false, true]);
    await print(element, () => {
      expect(open(element)).to.deep.equal([true, true]);
      for (const quote of parts(element, 'quote'))
        expect(heightOf(quote), quote.textContent).to.be.above(0);
    });
    expect(open(element)).to.deep.equal(before);
  });

  it('opens those that stay when others have gone', async () => {
    const element = await show(everything());
    (await show(everything())).remove();
    await print(element, () => {
      expect(open(element)).to.deep.equal([true, true]);
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
      expect(open(element)).to.deep.equal([true, true]);
    });
    element.data = { ...everything(), title: 'Another' };
    await element.updateComplete;
    await print(element, () => {
      expect(open(element)).to.deep.equal([true, true]);
    });
    expect(open(element)).to.deep.equal([true, true]);
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
          if (node.closest('.hidden, [aria-hidden=true]')) continue;
          const under = backgroundsOf(node);
          expect(painted(...under), `under ${node.outerHTML.slice(0, 40)}`).to.deep.equal([
            255, 255, 255,
          ]);
          expect(painted(...under, styleOf(node).color), node.outerHTML.slice(0, 40)).to.deep.equal(
            [0, 0, 0],
          );
        }
        // Backgrounds are not printed: an inner shadow fills a segment
        for (const segment of parts(element, 'segment')) {
          const { boxShadow, borderTopColor, borderTopWidth } = styleOf(segment);
          expect(/inset/.test(boxShadow)).to.equal(!segment.matches('.no'));
          expect([luminance(painted(borderTopColor)), parseFloat(borderTopWidth)]).to.deep.equal([
            0, 1,
          ]);
        }
      });
    });
  });
}

describe('paper', () => {
  it('has the addresses of all links behind them, and the date', async () => {
    const element = await show(everything());
    const links = [...rootOf(element).querySelectorAll('a')];
    // Both tools, the call to action, the method, the source and the whole comparison
    expect(links.length).to.equal(6);
    await onPaper(() => {
      for (const link of links)
        expect([`" " attr(href)`, `" ${link.href}"`, `" " "${link.href}"`]).to.include(
          styleOf(link, '::after').content,
        );
    });
    for (const link of links) expect(styleOf(link, '::after').content).to.not.contain('http');
    expect(part(element, 'footer').textContent).to.include('November 1, 2026');
    expect(
      [...part(element, 'footer').querySelectorAll('a')].map(({ href }) => href),
    ).to.deep.equal([
      'https://desk.example/method',
      'https://desk.example/',
      'https://desk.example/alpha-vs-beta',
    ]);
  });
  it('says of each quote whose it is and of which tool, on whatever sheet it comes, and nothing twice', async () => {
    for (const width of ['720px', '400px']) {
      const element = await show(everything());
      element.style.inlineSize = width;
      wholly(element);
      await onPaper(() => {
        const captions = [...rootOf(element).querySelectorAll('figcaption')];
        expect(captions.map(({ innerText }) => innerText.trim())).to.deep.equal([
          'Builder on Alpha: ship, 85 of 100',
          'Builder on Beta: skip, 48.5 of 100',
          'Skeptic on Alpha: ship, 71 of 100',
          'Skeptic on Beta: ship',
          'Founder on Alpha: ship, 90 of 100',
        ]);
        for (const caption of captions) {
          const name = caption.firstElementChild as Element;
          expect(name.getBoundingClientRect().width, name.outerHTML).to.be.above(100);
          expect([styleOf(name).position, styleOf(name).clipPath]).to.deep.equal([
            'static',
            'none',
          ]);
        }
      });
    }
  });
  it('has whole quotes over the full width, and whole descriptions', async () => {
    const element = await show(tied);
    element.style.inlineSize = '720px';
    wholly(element);
    await onPaper(() => {
      const [quotes, descriptions] = [parts(element, 'quote'), parts(element, 'description')];
      for (const quote of quotes) expect(quote.getBoundingClientRect().width).to.be.closeTo(720, 2);
      for (const text of [...quotes, ...descriptions])
        expect(text.scrollHeight, 'nothing is cut off').to.be.at.most(text.clientHeight + 1);
      expect([quotes.length, descriptions.length]).to.deep.equal([8, 2]);
    });
  });
  it('has no button, and no sign that opens anything', async () => {
    const element = await show(everything());
    await onPaper(() => {
      for (const button of rootOf(element).querySelectorAll('button'))
        expect(styleOf(button).display, button.textContent).to.equal('none');
      for (const summary of rootOf(element).querySelectorAll('summary'))
        expect(styleOf(summary, '::after').display).to.equal('none');
    });
  });
  it('shows every verdict: nothing lies over it', async () => {
    for (const layout of ['full', 'compact']) {
      const element = await show(everything(), { layout });
      wholly(element);
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
  it('breaks no card and no row of the table in two, and leaves no heading or name behind', async () => {
    const element = await show(everything());
    await onPaper(() => {
      for (const node of rootOf(element).querySelectorAll('[part=tool], tr, .plot'))
        expect(styleOf(node).breakInside).to.equal('avoid');
      for (const node of rootOf(element).querySelectorAll('h2, h3, summary, figcaption'))
        expect(styleOf(node).breakAfter, node.localName).to.equal('avoid');
    });
  });
  it('goes on in the middle of a reviewer and of a quote, rather than leave half a sheet empty', async () => {
    const element = await show(tied);
    await onPaper(() => {
      for (const node of rootOf(element).querySelectorAll('[part=reviewer], figure, blockquote')) {
        expect(styleOf(node).breakInside).to.equal('auto');
        expect(styleOf(node).display, 'Firefox moves a grid as a whole').to.equal('block');
      }
    });
  });
  it('shows the quotes of a page without scripts too, where the engine lets a style sheet open them', async () => {
    const element = await withoutScript(tied);
    const quotes = parts(elementIn(element.ownerDocument), 'quote');
    expect(quotes).to.have.lengthOf(8);
    const folded = quotes.map(heightOf);
    await onPaper(() => {
      if (CSS.supports('selector(::details-content)'))
        for (const [i, quote] of quotes.entries())
          expect(heightOf(quote)).to.be.above(2 * (folded[i] ?? 0));
    });
  });
});
