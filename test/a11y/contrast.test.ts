// Text and graphics keep the contrast that WCAG 2.2 asks for (1.4.3, 1.4.11) on every page,
// measured in what the browser computed.
import { expect } from '@open-wc/testing';
import { faultUrl } from '../infra/faults.js';
import { contrast, contrastOn, painted, styleOf } from '../support/colour.js';
import { everything, everythingBut, inline, show } from '../support/comparison.js';
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

const pages: Record<string, Palette> = { ...plain };
for (const [name, { light, dark }] of Object.entries(frameworks)) {
  pages[`${name}, light`] = light;
  pages[`${name}, dark`] = dark;
}

const shipAndSkip = everything();
const split = everythingBut({}, { panel: { ship: 3, skip: 3 } });

/** Elements that have text of their own. */
const withText = (element: VerdictCompare): Element[] =>
  [...rootOf(element).querySelectorAll('*')].filter(
    (node) =>
      node.localName !== 'style' &&
      !node.closest('.hidden') &&
      [...node.childNodes].some((child) => child instanceof Text && child.data.trim()),
  );

/** Texts, with the signs that style sheets put before them, whose contrast is too low. */
function faint(element: VerdictCompare, least: number): string[] {
  const measured = withText(element).flatMap((node) =>
    [null, '::before'].map((pseudo) => {
      const { color, content } = styleOf(node, pseudo ?? undefined);
      return {
        text: pseudo ? content : node.textContent,
        ratio: pseudo && /^(?:none|normal)$/.test(content) ? 21 : contrastOn(node, color),
      };
    }),
  );
  return measured
    .filter(({ ratio }) => ratio < least)
    .map(({ text, ratio }) => `${ratio.toFixed(2)} ${text}`);
}

/** Bars against their track and their card, badges' outlines against their card. */
function graphics(element: VerdictCompare): Record<string, number> {
  const found: Record<string, number> = {};
  for (const tool of rootOf(element).querySelectorAll('[part=tool]')) {
    const [bar, fill, badge] = ['bar', 'bar-fill', 'badge'].map((name) =>
      tool.querySelector(`[part=${name}]`),
    );
    if (!bar || !fill || !badge) throw new Error('the card has no votes');
    found[`${tool.className} bar on its track`] = contrastOn(bar, styleOf(fill).backgroundColor);
    found[`${tool.className} bar on its card`] = contrastOn(tool, styleOf(fill).backgroundColor);
    found[`${tool.className} badge`] = contrastOn(tool, styleOf(badge).borderTopColor);
  }
  return found;
}

describe('contrast', () => {
  for (const [name, palette] of Object.entries(pages)) {
    it(`of text and graphics suffices on ${name}`, async () => {
      colour(palette);
      expect(
        contrast(painted(palette.background), painted(palette.background, palette.text)),
        'of the page itself',
      ).to.be.at.least(6.99);
      for (const document of [shipAndSkip, split]) {
        const element = await show(document, { expanded: '' });
        expect(faint(element, TEXT)).to.deep.equal([]);
        for (const [what, ratio] of Object.entries(graphics(element)))
          expect(ratio, what).to.be.at.least(GRAPHICS);
      }
    });
  }

  for (const theme of ['light', 'dark'])
    it(`of text and graphics suffices in theme="${theme}"`, async () => {
      for (const document of [shipAndSkip, split]) {
        const element = await show(document, { theme, expanded: '' });
        expect(faint(element, TEXT)).to.deep.equal([]);
        for (const [what, ratio] of Object.entries(graphics(element)))
          expect(ratio, what).to.be.at.least(GRAPHICS);
      }
    });

  it('is that of the page for what matters most: title, pick, prose and table', async () => {
    const element = await show(shipAndSkip);
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
      expect(
        contrastOn(part(failed, 'retry'), styleOf(part(failed, 'retry')).borderTopColor),
      ).to.be.at.least(GRAPHICS);

      const live = everythingBut({}, { panel: { ship: 9, skip: 9 } });
      const changed = make({ src: faultUrl('answer', { body: JSON.stringify(live) }) });
      changed.append(inline(shipAndSkip));
      document.body.append(changed);
      await until(() => rootOf(changed).querySelector('[part=change]'));
      expect(faint(changed, TEXT)).to.deep.equal([]);
    });
  }
});
