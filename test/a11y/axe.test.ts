// axe-core finds nothing, by WCAG 2.2 AA and its best practices, in every state, layout and theme,
// on light and dark pages.
import 'axe-core/axe.min.js';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect } from '@open-wc/testing';
import type { Comparison } from '../../src/index.js';
import { faultUrl, newToken } from '../infra/faults.js';
import { bare, everything, everythingBut, inline } from '../support/comparison.js';
import { listen } from '../support/console.js';
import { tied, twelve } from '../support/long-comparisons.js';
import { demos } from '../support/demos.js';
import {
  frames,
  make,
  outcome,
  place,
  rootOf,
  until,
  type VerdictCompare,
} from '../support/mount.js';
import { colour, dress, plain } from '../support/palettes.js';

declare const axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> };

listen();

const OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

/** A page as an author would write it, with the element in its article. */
function page(element: VerdictCompare): void {
  const main = place('<main><h1>An article</h1><article></article></main>');
  main.querySelector('article')?.append(element);
}

async function findings(): Promise<string[]> {
  await frames();
  const { violations } = await axe.run(document, OPTIONS);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} ${target.flat().join(' ')}: ${failureSummary}`,
    ),
  );
}

/** A comparison with a plot of scores. */
function scored(): Comparison {
  const long = tied;
  const reviewers = long.reviewers?.map(({ name, reviews: [a, b] }) => ({
    name,
    about: 'Reads and tries',
    reviews: [a && { ...a, score: 82 }, b && { ...b, score: 47.5 }] as [typeof a, typeof b],
  }));
  return { ...everything(), ...long, rows: everything().rows, reviewers };
}

/** A way into each state, and what shows that it has been reached. */
type State = (attributes: Record<string, string>) => Promise<VerdictCompare>;

const loaded =
  (comparison: unknown): State =>
  async (attributes) => {
    const element = make(attributes);
    element.data = comparison;
    page(element);
    await outcome(element);
    return element;
  };

const fetched =
  (src: string, words = ''): State =>
  async (attributes) => {
    const element = make({ ...attributes, src });
    element.innerHTML = words;
    page(element);
    await outcome(element);
    return element;
  };

const states: Record<string, State> = {
  'a whole comparison': loaded(everything()),
  'a comparison of little': loaded(bare()),
  'every reviewer open': (attributes) =>
    loaded(everythingBut({}, { panel: { ship: 3, skip: 3 } }))({ ...attributes, expanded: '' }),
  'twelve reviewers': loaded(twelve),
  'scores, rows and a tie': loaded(scored()),
  'figures that changed': async (attributes) => {
    const element = make({
      ...attributes,
      src: faultUrl('answer', {
        body: JSON.stringify(everythingBut({}, { panel: { ship: 9, skip: 9 } })),
      }),
    });
    element.append(inline(everything()));
    page(element);
    await until(() => element.comparison?.tools[0].panel.ship === 9);
    return element;
  },
  'a refresh that failed, told to the author': async (attributes) => {
    const element = make({ ...attributes, debug: '', src: faultUrl('answer', { status: 404 }) });
    element.append(inline(everything()));
    page(element);
    await until(() => element.error);
    return element;
  },
  waiting: async (attributes) => {
    const element = make({ ...attributes, src: faultUrl('never') });
    page(element);
    await until(() => element.status === 'loading');
    await element.updateComplete;
    for (const animation of element.shadowRoot
      ?.querySelector('[part=placeholder]')
      ?.getAnimations() ?? [])
      animation.finish();
    return element;
  },
  'waiting with the page’s own words': async (attributes) => {
    const element = make({ ...attributes, src: faultUrl('never') });
    element.innerHTML = '<p>Two tools, <a href="#one">compared</a>.</p>';
    page(element);
    await until(() => element.status === 'loading');
    return element;
  },
  'nothing there': fetched(faultUrl('answer', { status: 404 })),
  'no network, with the page’s own words': fetched(
    faultUrl('answer', { status: 500, token: newToken() }),
    '<p>Two tools.</p>',
  ),
  'a broken document, told to the author': (attributes) =>
    fetched(faultUrl('answer', { body: '{"tools":[]}' }))({ ...attributes, debug: '' }),
};

const LOOKS: [page: string, theme: string][] = [
  ['white', 'auto'],
  ['black', 'auto'],
  ['white', 'dark'],
  ['black', 'light'],
];

describe('axe-core has no finding', function () {
  this.timeout(120_000); // it looks at the whole page, four times a test

  before(() => {
    document.title = 'Accessibility';
    document.documentElement.lang = 'en';
  });

  for (const [name, state] of Object.entries(states)) {
    for (const layout of ['full', 'compact', 'line']) {
      it(`on ${name}, layout ${layout}, light and dark`, async () => {
        for (const [palette, theme] of layout === 'full' ? LOOKS : LOOKS.slice(0, 2)) {
          const { text = '', background = '' } = plain[palette] ?? {};
          colour({ text, background });
          dress('a{color:inherit}');
          const element = await state({ layout, theme, timeout: '300' });
          expect(await findings(), `${theme} on ${palette}`).to.deep.equal([]);
          element.closest('div')?.remove();
        }
      });
    }
  }

  for (const [
    i,
    {
      slug,
      document: { lang = 'en' },
    },
  ] of demos.entries()) {
    const level = 2 + (i % 2);
    it(`on ${slug} under a heading of level ${level - 1}`, async () => {
      const element = make({
        base: '/demo/comparisons',
        slug,
        'heading-level': String(level),
        lang,
      });
      page(element);
      if (level > 2) element.parentElement?.insertAdjacentHTML('afterbegin', '<h2>A chapter</h2>');
      await outcome(element);
      expect(await findings()).to.deep.equal([]);
    });
  }
});

describe('links', () => {
  it('are told from the words around them by a line, not by colour alone', async () => {
    const element = await states['a whole comparison']?.({});
    for (const link of element ? rootOf(element).querySelectorAll('a') : [])
      expect(getComputedStyle(link).textDecorationLine, link.textContent).to.equal('underline');
  });
});
