// theme="auto" belongs to the page whatever made it light or dark, live, and never to the system;
// light and dark stand for themselves.
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { backgroundsOf, contrastOn, luminance, painted, styleOf } from '../support/colour.js';
import { everything, parts, show } from '../support/comparison.js';
import { part, rootOf, type VerdictCompare } from '../support/mount.js';
import { colour, dress, frameworks, plain, type Palette } from '../support/palettes.js';

const document_ = everything();

/** What is seen of the widget's colours. */
function look(element: VerdictCompare) {
  const title = part(element, 'title');
  const badges = [...rootOf(element).querySelectorAll('[part=badge]')];
  return {
    text: painted(...backgroundsOf(title), styleOf(title).color),
    page: painted(...backgroundsOf(title)),
    badges: badges.map((badge) => painted(...backgroundsOf(badge))),
    raised: painted(...backgroundsOf(part(element, 'pick'))),
    line: painted(
      ...backgroundsOf(part(element, 'tool')),
      styleOf(part(element, 'tool')).borderTopColor,
    ),
  };
}

const NO_FILL = 'rgba(0, 0, 0, 0)';

const of = ({ text, background }: Palette) => ({
  text: painted(background, text),
  page: painted(background),
});

describe('theme="auto"', () => {
  for (const [name, { light, dark, css, toggle }] of Object.entries(frameworks)) {
    it(`follows ${name} from light to dark and back, live`, async () => {
      dress(css);
      toggle(false);
      const element = await show(document_);
      const first = look(element);
      expect(first).to.deep.include(of(light));
      toggle(true);
      const second = look(element);
      expect(second).to.deep.include(of(dark));
      for (const badge of second.badges)
        expect(luminance(badge), 'a verdict on a dark page').to.be.above(luminance(second.page));
      for (const badge of first.badges)
        expect(luminance(badge), 'a verdict on a light page').to.be.below(luminance(first.page));
      toggle(false);
      expect(look(element)).to.deep.equal(first);
    });
  }

  it('follows the colour of what it stands in, not of the page', async () => {
    colour(plain['white'] as Palette);
    const element = await show(document_);
    const box = document.createElement('div');
    box.style.cssText = 'color:#eee;background:#123';
    element.replaceWith(box);
    box.append(element);
    expect(look(element)).to.deep.include(of({ text: '#eee', background: '#123' }));
    box.remove();
  });

  it('takes the page’s font and its size', async () => {
    dress('body{font-family:serif;font-size:19px}');
    const { fontFamily, fontSize } = styleOf(part(await show(document_), 'container'));
    expect([fontFamily, fontSize]).to.deep.equal(['serif', '19px']);
  });

  it('is never dark because the system is', async () => {
    colour(plain['white'] as Palette);
    const element = await show(document_);
    const before = look(element);
    await emulateMedia({ colorScheme: 'dark' });
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.be.true;
    const after = look(element);
    await emulateMedia({ colorScheme: 'light' });
    expect(after).to.deep.equal(before);
  });

  it('is never light because the system is', async () => {
    colour(plain['black'] as Palette);
    await emulateMedia({ colorScheme: 'light' });
    const element = await show(document_);
    expect(look(element)).to.deep.include(of(plain['black'] as Palette));
  });

  it('stays itself when a page unsets everything', async () => {
    dress('*{all:unset !important}');
    const element = await show(document_);
    expect(contrastOn(part(element, 'title'), styleOf(part(element, 'title')).color)).to.be.above(
      7,
    );
    expect(part(element, 'container').getBoundingClientRect().width).to.equal(
      document.documentElement.getBoundingClientRect().width,
    );
    expect(part(element, 'title').getBoundingClientRect().bottom).to.be.at.most(
      part(element, 'pick').getBoundingClientRect().top,
    );
  });
});

for (const theme of ['light', 'dark'] as const) {
  describe(`theme="${theme}"`, () => {
    it('is the same on any page', async () => {
      const looks = [];
      for (const palette of Object.values(plain)) {
        colour(palette);
        looks.push(look(await show(document_, { theme })));
      }
      for (const other of looks) expect(other).to.deep.equal(looks[0]);
    });
    it(`is ${theme}, with room around`, async () => {
      const element = await show(document_, { theme });
      const { text, page } = look(element);
      expect(luminance(text) < luminance(page)).to.equal(theme === 'light');
      const [outer, inner] = [part(element, 'container'), part(element, 'tools')].map((node) =>
        node.getBoundingClientRect(),
      );
      expect((inner?.left ?? 0) - (outer?.left ?? 0)).to.be.at.least(16);
    });
    it('keeps to itself when the system says otherwise', async () => {
      const element = await show(document_, { theme });
      const before = look(element);
      await emulateMedia({ colorScheme: theme === 'light' ? 'dark' : 'light' });
      const after = look(element);
      await emulateMedia({ colorScheme: 'light' });
      expect(after).to.deep.equal(before);
    });
  });
}

describe('a browser that counts the lightness of a relative colour to 100', () => {
  it('draws badges and bars as outlines in the colour of the text', async () => {
    colour(plain['black'] as Palette);
    const element = await show(document_, { theme: 'auto' });
    const shapes = parts(element, 'badge').concat(parts(element, 'segment'));
    const fills = () => shapes.map((node) => styleOf(node).backgroundColor);
    const filled = fills().filter((fill) => fill !== NO_FILL);
    expect(filled.length).to.be.at.least(7); // two badges, and five of eight who would ship
    // Chromium 119 to 121 know no light-dark()
    for (const sheet of [...rootOf(element).adoptedStyleSheets, ...rootOf(element).styleSheets])
      [...sheet.cssRules].forEach((rule, i) => {
        if (!(rule instanceof CSSSupportsRule) || !rule.conditionText.includes('light-dark'))
          return;
        const { cssText } = rule;
        sheet.deleteRule(i);
        restore = () => {
          sheet.insertRule(cssText, i);
        };
      });
    const text = styleOf(part(element, 'title')).color;
    expect(new Set(fills())).to.deep.equal(new Set([NO_FILL]));
    for (const node of shapes) {
      const { borderTopColor, borderTopWidth, color, webkitTextFillColor } = styleOf(node);
      expect([borderTopColor, borderTopWidth, color, webkitTextFillColor]).to.deep.equal([
        text,
        '1px',
        text,
        text,
      ]);
    }
    element.style.setProperty('--verdict-ship', 'rgb(1, 200, 3)');
    expect(fills()).to.include('rgb(1, 200, 3)');
  });
  let restore: (() => void) | undefined;
  afterEach(() => {
    restore?.();
    restore = undefined;
  });
});

describe('marks heaped on a letter', () => {
  it('are cut off near the comparison, also before it was ever off screen', async () => {
    for (const layout of ['full', 'compact']) {
      const element = await show({ ...document_, title: `x${'\u030d'.repeat(60)}` }, { layout });
      const article = rootOf(element).querySelector('article') as HTMLElement;
      article.style.contentVisibility = 'visible';
      const { overflow, fontSize } = styleOf(article);
      const margin = styleOf(article).getPropertyValue('overflow-clip-margin');
      const known = CSS.supports('overflow-clip-margin', '1em') ? fontSize : ''; // not in WebKitGTK
      expect([overflow, margin]).to.deep.equal(['clip', known]);
    }
  });
});
