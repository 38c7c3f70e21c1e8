// Text and graphics keep the contrast that WCAG 2.2 asks for (1.4.3, 1.4.11) on every page,
// measured in what the browser computed.
import { expect } from '@open-wc/testing';
import { faultUrl } from '../infra/faults.js';
import { contrast, contrastOn, painted, styleOf } from '../support/colour.js';
import { everything, everythingBut, inline, parts, show } from '../support/comparison.js';
import { listen } from '../support/console.js';
import {
  make,
  mount,
  outcome,
  part,
  rootOf,
  until,
  type VerdictCompare,
} from '../support/mount.js';
import { colour, frameworks, plain, type Palette } from '../support/palettes.js';

listen();

const TEXT = 4.5;
const GRAPHICS = 3;

/** Pages whose own text has a contrast of 4.5 : 1 at least, many of them hardly more. */
const PAGES: readonly [name: string, text: string, background: string][] = [
  ['black on white', '#000000', '#ffffff'],
  ['white on black', '#ffffff', '#000000'],
  ['grey on white, 4.5 : 1', '#767676', '#ffffff'],
  ['light grey on black, 4.6 : 1', '#757575', '#000000'],
  ['#666 on white', '#666666', '#ffffff'],
  ['#6b7280 on white', '#6b7280', '#ffffff'],
  ['white on #6b7280', '#ffffff', '#6b7280'],
  ['#475569 on white', '#475569', '#ffffff'],
  ['white on #475569', '#ffffff', '#475569'],
  ['black on #888', '#000000', '#888888'],
  ['black on #777', '#000000', '#777777'],
  ['white on #767676', '#ffffff', '#767676'],
  ['#222 on #e5e7eb', '#222222', '#e5e7eb'],
  ['white on brand blue', '#ffffff', '#0057b8'],
  ['brand blue on white', '#0057b8', '#ffffff'],
  ['white on violet', '#ffffff', '#7a3cff'],
  ['violet on white', '#7a3cff', '#ffffff'],
  ['black on orange', '#000000', '#ff7a00'],
  ['white on red', '#ffffff', '#c62828'],
  ['white on green', '#ffffff', '#1b7f3b'],
  ['white on teal', '#ffffff', '#0f766e'],
  ['white on amber', '#ffffff', '#b45309'],
  ['white on wine', '#ffffff', '#9f1239'],
  ['black on yellow', '#000000', '#ffd400'],
  ['black on turquoise', '#000000', '#14b8a6'],
  ['black on pink', '#000000', '#f472b6'],
  ['blue on white', '#0000ff', '#ffffff'],
  ['green on black', '#33ff33', '#000000'],
  ['Solarized dark', '#839496', '#002b36'],
  ['Solarized light', '#586e75', '#fdf6e3'],
  ['Gruvbox', '#ebdbb2', '#282828'],
  ['Nord', '#d8dee9', '#2e3440'],
  ['One Dark', '#abb2bf', '#282c34'],
];

const pages: Record<string, Palette> = { ...plain };
for (const [name, { light, dark }] of Object.entries(frameworks)) {
  pages[`${name}, light`] = light;
  pages[`${name}, dark`] = dark;
}
for (const [name, text, background] of PAGES) pages[name] = { text, background };

const documents = {
  'ship and skip': everything(),
  split: everythingBut({}, { panel: { ship: 3, skip: 3 } }),
  'many reviewers': everythingBut({}, { panel: { ship: 30, skip: 10 } }),
};

/** Elements that have text of their own. */
const withText = (element: VerdictCompare): Element[] =>
  [...rootOf(element).querySelectorAll('*')].filter(
    (node) =>
      node.localName !== 'style' &&
      !node.closest('.hidden') &&
      [...node.childNodes].some((child) => child instanceof Text && child.data.trim()),
  );

/** The colour that letters are filled with: that of the text, or a badge's own. */
const inkOf = (node: Element, pseudo?: string): string => styleOf(node, pseudo).webkitTextFillColor;

/** Texts, with the signs that style sheets put around them, whose contrast is too low. */
function faint(element: VerdictCompare, least: number): string[] {
  const measured = withText(element).flatMap((node) =>
    [undefined, '::before', '::after'].map((pseudo) => {
      const { content } = styleOf(node, pseudo);
      return {
        text: pseudo ? content : node.textContent,
        ratio:
          pseudo && /^(?:none|normal)$/.test(content) ? 21 : contrastOn(node, inkOf(node, pseudo)),
      };
    }),
  );
  return measured
    .filter(({ ratio }) => ratio < least)
    .map(({ text, ratio }) => `${ratio.toFixed(2)} ${text}`);
}

/** Fills of badges and bars, and outlines of segments that are not filled, against the page. */
function graphics(element: VerdictCompare): { what: string; ratio: number }[] {
  const found: { what: string; ratio: number }[] = [];
  const measure = (name: string, colourOf: (style: CSSStyleDeclaration) => string) => {
    for (const node of parts(element, name)) {
      const style = styleOf(node);
      const under = node.parentElement as Element;
      const seen = `color-mix(in srgb, ${colourOf(style)} ${100 * Number(style.opacity)}%, transparent)`;
      found.push({ what: `${name} ${node.className}`, ratio: contrastOn(under, seen) });
    }
  };
  measure('badge', (style) => style.backgroundColor);
  measure('bar-fill', (style) => style.backgroundColor);
  measure('segment', (style) => style.borderTopColor);
  for (const meter of parts(element, 'meter'))
    found.push({ what: 'meter', ratio: contrastOn(meter, styleOf(meter).fill) });
  return found;
}

/** Texts that are not in the colour of the text around the widget; a badge has its own. */
const coloured = (element: VerdictCompare): string[] =>
  withText(element)
    .filter((node) => !node.closest('[part=badge], .mark'))
    .filter((node) => inkOf(node) !== styleOf(element).color)
    .map((node) => node.textContent);

const expectContrast = async (attributes: Record<string, string>) => {
  for (const [name, document] of Object.entries(documents)) {
    const element = await show(document, { expanded: '', ...attributes });
    expect(faint(element, TEXT), name).to.deep.equal([]);
    const shapes = graphics(element);
    expect(shapes.length).to.be.at.least(4);
    expect(shapes.filter(({ ratio }) => ratio < GRAPHICS)).to.deep.equal([]);
    element.remove();
  }
};

describe('contrast', () => {
  it('is measured on pages that have enough of it themselves', () => {
    for (const [name, { text, background }] of Object.entries(pages))
      expect(contrast(painted(background), painted(background, text)), name).to.be.at.least(TEXT);
    expect(PAGES.length).to.be.above(30);
  });
  for (const [name, palette] of Object.entries(pages))
    for (const layout of ['full', 'compact'])
      it(`of texts, badges and bars suffices on ${name}, ${layout}`, async () => {
        colour(palette);
        await expectContrast({ layout });
      });

  for (const theme of ['light', 'dark'])
    it(`of texts, badges and bars suffices in theme="${theme}"`, () => expectContrast({ theme }));

  it('of every text but a badge’s is that of the page: what matters less is smaller', async () => {
    for (const name of ['white', 'black', 'sepia']) {
      colour(plain[name] as Palette);
      expect(coloured(await show(documents['ship and skip'], { expanded: '' }))).to.deep.equal([]);
    }
  });
  it('of muted texts is less only where the page says so', async () => {
    const element = await show(documents['ship and skip']);
    element.style.setProperty('--verdict-muted', 'rgb(90, 91, 92)');
    for (const name of ['eyebrow', 'tagline', 'category', 'footer'])
      expect(styleOf(part(element, name)).color, name).to.equal('rgb(90, 91, 92)');
    for (const name of ['title', 'pick', 'quote', 'description'])
      expect(styleOf(part(element, name)).color, name).to.not.equal('rgb(90, 91, 92)');
  });

  it('is that of the page for what matters most: title, pick, prose and table', async () => {
    const element = await show(documents['ship and skip']);
    for (const name of ['title', 'pick', 'summary', 'description', 'name'])
      expect(contrastOn(part(element, name), styleOf(part(element, name)).color), name).to.be.above(
        15,
      );
  });

  for (const name of ['white', 'black', 'sepia']) {
    it(`suffices for an error, a message, its button and what changed, on ${name}`, async () => {
      colour(plain[name] as Palette);
      const failed = mount({
        src: faultUrl('answer', { status: 503, token: crypto.randomUUID() }),
        timeout: '300',
        debug: '',
      });
      await outcome(failed);
      expect(faint(failed, TEXT)).to.deep.equal([]);
      const retry = part(failed, 'retry');
      expect(contrastOn(retry, styleOf(retry).borderTopColor)).to.be.at.least(GRAPHICS);

      const live = everythingBut({}, { panel: { ship: 9, skip: 9 } });
      const changed = make({ src: faultUrl('answer', { body: JSON.stringify(live) }) });
      changed.append(inline(documents['ship and skip']));
      document.body.append(changed);
      await until(() => rootOf(changed).querySelector('[part=change]'));
      expect(faint(changed, TEXT)).to.deep.equal([]);
    });
  }
});
