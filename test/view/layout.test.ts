// From 240 to 1600 px of container width: nothing overflows, no text is clipped or lies over
// another, rows are aligned, no gap is orphaned.
import { expect } from '@open-wc/testing';
import { bare, everything, show } from '../support/comparison.js';
import { demos } from '../support/demos.js';
import {
  frames,
  mount,
  outcome,
  part,
  place,
  rootOf,
  until,
  type VerdictCompare,
} from '../support/mount.js';
import { dress } from '../support/palettes.js';

const WIDTHS = [240, 320, 400, 560, 576, 720, 959, 960, 1200, 1600];
const NEAR = 0.6; // px, of rounding

interface Placed {
  readonly element: VerdictCompare;
  readonly box: HTMLElement;
}

/**
 * A document of the demo in a box whose width can be set; all of it drawn, also what is out of
 * sight.
 */
async function placed(slug: string, attributes: Record<string, string> = {}): Promise<Placed> {
  const box = place();
  const element = mount({ base: '/demo/comparisons', slug, ...attributes }, box);
  await outcome(element);
  await element.updateComplete;
  drawAll(element);
  return { element, box };
}

function drawAll(element: VerdictCompare): void {
  for (const node of part(element, 'container').children)
    (node as HTMLElement).style.contentVisibility = 'visible';
}

const clipped = (style: CSSStyleDeclaration): boolean => style.overflowX !== 'visible';

/** The nearest things that a text must stay in: what clips it, its cell, its card, the widget. */
function boundsOf(text: Text, container: Element): DOMRect[] {
  const bounds = [];
  for (
    let node = text.parentElement;
    node && node !== container.parentElement;
    node = node.parentElement
  ) {
    if (
      node === container ||
      /^(?:td|th)$/.test(node.localName) ||
      /^(?:tool|score|reviewer-name|review|cta|error)$/.test(node.getAttribute('part') ?? '') ||
      clipped(getComputedStyle(node))
    )
      bounds.push(node.getBoundingClientRect());
  }
  return bounds;
}

/** Texts that leave their place, and parts that leave the widget. */
function strays(element: VerdictCompare): string[] {
  const container = part(element, 'container');
  const width = Math.round(container.getBoundingClientRect().width);
  const faults = [];
  if (element.scrollWidth > element.clientWidth + NEAR)
    faults.push(`${width}: the element is ${element.scrollWidth} wide inside`);
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { parentElement: parent } = node;
    if (
      !node.data.trim() ||
      !parent?.checkVisibility() ||
      getComputedStyle(parent).clipPath !== 'none' ||
      parent.closest('.hidden')
    )
      continue;
    range.selectNodeContents(node);
    const bounds = boundsOf(node, container);
    for (const { left, right, width: drawn } of range.getClientRects()) {
      if (drawn && bounds.some((bound) => left < bound.left - NEAR || right > bound.right + NEAR))
        faults.push(`${width}: ${node.data}`);
    }
  }
  return faults;
}

describe('the widget from 240 to 1600 px', () => {
  for (const { slug } of demos) {
    for (const layout of ['full', 'compact']) {
      it(`holds ${slug} in layout ${layout}`, async () => {
        const { element, box } = await placed(slug, { layout, expanded: '' });
        const faults = WIDTHS.flatMap((width) => {
          box.style.inlineSize = `${width}px`;
          return strays(element);
        });
        expect(faults).to.deep.equal([]);
      });
    }
  }

  it('holds texts of twice the size on a phone', async () => {
    for (const { slug } of demos) {
      const { element, box } = await placed(slug, { expanded: '' });
      box.style.cssText = 'inline-size:320px;font-size:200%';
      expect(strays(element), slug).to.deep.equal([]);
    }
  });

  it('puts cards and quotes side by side from 36em of its own width on', async () => {
    const { element, box } = await placed('langchain-vs-llamaindex', { expanded: '' });
    const tops = (name: string) =>
      [...rootOf(element).querySelectorAll(`[part=${name}]`)]
        .slice(0, 2)
        .map((node) => Math.round(node.getBoundingClientRect().top));
    for (const [width, columns] of [
      [575, 1],
      [576, 2],
      [960, 2],
    ] as const) {
      box.style.inlineSize = `${width}px`;
      for (const name of ['tool', 'review'])
        expect(new Set(tops(name)).size, `${name} at ${width}`).to.equal(columns === 2 ? 1 : 2);
    }
  });

  it('names the tool of each score and quote on a phone, where no column does', async () => {
    const { element, box } = await placed('langchain-vs-llamaindex', { expanded: '' });
    box.style.inlineSize = '320px';
    for (const name of rootOf(element).querySelectorAll('.of, figcaption'))
      expect(name.getBoundingClientRect().width, name.textContent).to.be.above(10);
  });

  it('has no line of prose longer than 44em', async () => {
    const { element, box } = await placed('langchain-vs-llamaindex', { expanded: '' });
    box.style.inlineSize = '1600px';
    for (const prose of rootOf(element).querySelectorAll('p, blockquote'))
      expect(
        prose.getBoundingClientRect().width / parseFloat(getComputedStyle(prose).fontSize),
        prose.textContent,
      ).to.be.at.most(44.1);
  });

  it('puts quotes under the scores that they explain where it is roomy', async () => {
    const { element, box } = await placed('langchain-vs-llamaindex', { expanded: '' });
    box.style.inlineSize = '960px';
    const [reviewer] = rootOf(element).querySelectorAll('[part=reviewer]');
    const lefts = (selector: string) =>
      [...(reviewer?.querySelectorAll(selector) ?? [])].map((node) =>
        Math.round(node.getBoundingClientRect().left),
      );
    expect(lefts('[part=review]')).to.deep.equal(lefts('[part=score]'));
  });
});

describe('the decision table on a phone', () => {
  it('is a table, and breaks no word of its own', async () => {
    const { element, box } = await placed('lanternfish-vs-quillwright');
    for (const width of [320, 288]) {
      box.style.inlineSize = `${width}px`;
      for (const head of rootOf(element).querySelectorAll('tbody th')) {
        expect(getComputedStyle(head).display).to.equal('table-cell');
        const range = document.createRange();
        range.selectNodeContents(head);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        expect(lines, `${head.textContent} at ${width}`).to.be.at.most(
          head.textContent.split(' ').length,
        );
      }
    }
  });
});

describe('the cards', () => {
  const ROWS = ['name', 'tagline', 'badge', 'bar', 'description'];
  it('keep their rows aligned whatever the lengths of their texts', async () => {
    for (const { slug } of demos) {
      const { element, box } = await placed(slug);
      for (const width of [576, 720, 1600]) {
        box.style.inlineSize = `${width}px`;
        const [a, b] = rootOf(element).querySelectorAll('[part=tool]');
        for (const selector of [
          ...ROWS.map((name) => `[part=${name}]`),
          '.panel',
          '.community',
          '.price',
        ]) {
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
      for (const width of [160, 208, 240, 256, 288, 300, 320, 576, 600, 630, 662]) {
        box.style.inlineSize = `${width}px`;
        for (const stat of rootOf(element).querySelectorAll('.panel')) {
          const badge = stat.closest('[part=tool]')?.querySelector('[part=badge]');
          if (!badge) throw new Error('the tool has no verdict');
          const own = badge.getBoundingClientRect();
          const range = document.createRange();
          for (const other of stat.querySelectorAll('dt, .share, .count, [part=bar]')) {
            range.selectNodeContents(other);
            for (const { left, right, top, bottom } of range.getClientRects()) {
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
    expect(a).to.be.closeTo(b ?? NaN, NEAR);
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

describe('a call to action of a label alone', () => {
  it('stands evenly in its box', async () => {
    const element = await show({
      ...bare(),
      cta: { label: 'Open it', url: 'https://desk.example/test' },
    });
    drawAll(element);
    for (const width of [320, 720]) {
      element.style.inlineSize = `${width}px`;
      const [box, link] = [
        part(element, 'cta').getBoundingClientRect(),
        part(element, 'cta-link').getBoundingClientRect(),
      ];
      expect(link.top - box.top, `above and below at ${width}`).to.be.closeTo(
        box.bottom - link.bottom,
        NEAR,
      );
      expect(link.left - box.left, `before it at ${width}`).to.be.closeTo(link.top - box.top, NEAR);
    }
  });
});

describe('the element', () => {
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
