// The box of the element and what it takes from the page: width, length, direction, typography.
import { expect } from '@open-wc/testing';
import { styleOf } from '../support/colour.js';
import { bare, everything, parts, show } from '../support/comparison.js';
import { emptyFrame, insideOf } from '../support/frame.js';
import { frames, part, place, rootOf, type VerdictCompare } from '../support/mount.js';
import { dress } from '../support/palettes.js';

describe('the width where the element shrinks to fit', () => {
  const pages: Record<string, string> = {
    'pseudo-elements float': '*::before { float: left }',
    'pseudo-elements have no content': '*::before { content: none !important }',
    'pseudo-elements are positioned': '*::before, *::after { position: absolute; inset: 0 }',
    'the element is a flex row': 'verdict-compare { display: flex }',
    'the element is a flex row that begins with a table, as rows of Bootstrap did':
      'verdict-compare { display: flex; flex-wrap: wrap } verdict-compare::before { content: " "; display: table }',
    'the element is a flex column': 'verdict-compare { display: flex; flex-direction: column }',
    'the element is a grid that centres': 'verdict-compare { display: grid; place-items: center }',
    'the element is inline': 'verdict-compare { display: inline }',
  };
  for (const [name, css] of Object.entries(pages)) {
    for (const style of ['display: flex', 'display: block', 'inline-size: fit-content']) {
      it(`holds where ${name}, in a box with ${style}`, async () => {
        dress(css);
        const outer = place('<div></div>');
        const box = outer.firstElementChild as HTMLElement;
        box.style.cssText = style;
        const element = await show(everything());
        box.append(element);
        for (const [width, least] of [
          [1000, 600],
          [320, 300],
        ] as const) {
          outer.style.inlineSize = `${width}px`;
          await frames();
          const found = part(element, 'container').getBoundingClientRect().width;
          expect(found, `in ${width}`).to.be.within(least, width);
          expect(outer.scrollWidth).to.be.at.most(width);
        }
      });
    }
  }
});

describe('typography', () => {
  const around = async (css: string): Promise<VerdictCompare> => {
    const box = place();
    box.style.cssText = css;
    const element = await show(everything(), { expanded: '' });
    box.append(element);
    await frames();
    return element;
  };
  it('of the page arrives: line height, and space of letters and words', async () => {
    const element = await around(
      'font-size: 20px; line-height: 1.8; letter-spacing: 2px; word-spacing: 4px',
    );
    for (const name of ['summary', 'description', 'quote']) {
      const { lineHeight, letterSpacing, wordSpacing, fontSize } = styleOf(part(element, name));
      expect([lineHeight, letterSpacing, wordSpacing], name).to.deep.equal([
        `${parseFloat(fontSize) * 1.8}px`,
        '2px',
        '4px',
      ]);
    }
    const { letterSpacing, wordSpacing } = styleOf(part(element, 'title'));
    expect([letterSpacing, wordSpacing], 'title').to.deep.equal(['2px', '4px']);
  });
  it('has no ornament of the page, and is aligned as ever', async () => {
    const element = await around(
      'text-align: center; text-align-last: center; text-shadow: 2px 2px 3px red; text-emphasis: dot; -webkit-text-stroke: 2px red',
    );
    for (const node of rootOf(element).querySelectorAll('[part], td, th, dt, dd, p')) {
      const style = styleOf(node);
      const told = node.outerHTML.slice(0, 50);
      expect(style.textShadow, told).to.equal('none');
      expect(style.getPropertyValue('text-emphasis-style'), told).to.equal('none');
      expect(style.getPropertyValue('-webkit-text-stroke-width'), told).to.equal('0px');
      expect(style.getPropertyValue('text-align-last'), told).to.equal('auto');
    }
  });
});

describe('a page from right to left in a language that is not spoken', () => {
  it('has names, headings and cells on the right, and its words in English', async () => {
    const box = place();
    box.dir = 'rtl';
    box.lang = 'fa';
    const element = await show(everything());
    box.append(element);
    await frames();
    const container = part(element, 'container');
    expect([container.lang, styleOf(container).direction]).to.deep.equal(['en', 'rtl']);
    for (const name of ['title', 'pick', 'name'])
      expect(styleOf(part(element, name)).textAlign, name).to.match(/right$/);
    for (const cell of rootOf(element).querySelectorAll('th, td'))
      expect(styleOf(cell).textAlign, cell.textContent).to.match(/right$/);
  });
});

describe('what only a screen reader is told', () => {
  it('makes no page longer that has the element in a panel that scrolls', async () => {
    const frame = await emptyFrame('<div id="panel" style="block-size:200px;overflow:auto"></div>');
    const { document } = insideOf(frame);
    const element = await show({ ...everything(), tools: bare().tools }, { expanded: '' });
    document.getElementById('panel')?.append(element);
    for (const child of part(element, 'container').children)
      (child as HTMLElement).style.contentVisibility = 'visible';
    await element.updateComplete;
    const { scrollHeight, clientHeight } = document.documentElement;
    expect(scrollHeight).to.equal(clientHeight);
  });
  it('lies within the box that it belongs to', async () => {
    const BOXES = '[part=tool], [part=reviewer], figure, table, td';
    const unvoted = { ...everything(), tools: bare().tools, reviewers: [] };
    for (const [document, attributes] of [
      [everything(), { expanded: '' }],
      [unvoted, {}],
      [unvoted, { layout: 'compact' }],
    ] as const) {
      const element = await show(document, attributes);
      element.style.inlineSize = '720px';
      part(element, 'container').querySelector('article')?.scrollIntoView();
      await frames();
      const hidden = [...rootOf(element).querySelectorAll<HTMLElement>('article .hidden')];
      expect(hidden.length).to.be.at.least(2);
      for (const node of hidden) {
        if (!node.getClientRects().length) continue;
        const around = node.parentElement?.closest(BOXES);
        // An element that an assertion compares would be written out, with all that it stands in
        expect(node.offsetParent === around, node.outerHTML).to.equal(true);
        const [inner, outer] = [node, around as Element].map((one) => one.getBoundingClientRect());
        expect(inner?.top, node.outerHTML).to.be.within(outer?.top ?? 0, outer?.bottom ?? 0);
      }
    }
  });
});

describe('hidden="until-found"', () => {
  for (const value of ['until-found', 'UNTIL-FOUND']) {
    it(`keeps the box: ${value}`, async () => {
      const element = await show(everything(), { hidden: value });
      expect(styleOf(element).display).to.equal('block');
    });
  }
  it('is not what any other value means', async () => {
    for (const value of ['', 'hidden', 'until']) {
      const element = await show(everything(), { hidden: value });
      expect(styleOf(element).display, value).to.equal('none');
    }
  });
});

describe('a length of 0', () => {
  for (const name of ['gap', 'radius']) {
    for (const attributes of [{}, { theme: 'light' }]) {
      it(`works like 0px: --verdict-${name}, ${JSON.stringify(attributes)}`, async () => {
        const boxes = [];
        for (const value of ['0', '0px']) {
          const element = await show(everything(), { expanded: '', ...attributes });
          element.style.setProperty(`--verdict-${name}`, value);
          element.style.inlineSize = '720px';
          element.scrollIntoView();
          await frames();
          boxes.push(
            [...rootOf(element).querySelectorAll('[part]')].map((node) => {
              const { padding, rowGap, columnGap, borderRadius, marginTop } = styleOf(node);
              return [node.part.value, padding, rowGap, columnGap, borderRadius, marginTop].join();
            }),
          );
          expect(parseFloat(styleOf(part(element, 'tool')).paddingTop)).to.be.above(5);
          const [section] = parts(element, 'scorecard');
          const above = part(element, 'decision').getBoundingClientRect().bottom;
          expect((section?.getBoundingClientRect().top ?? 0) - above).to.be.above(0);
          element.remove();
        }
        expect(boxes[0]).to.deep.equal(boxes[1]);
      });
    }
  }
});
