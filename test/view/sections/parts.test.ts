// Which parts of the contract's section 7 are drawn of a comparison, in which order, and of what
// nodes.
import { expect } from '@open-wc/testing';
import type { Comparison } from '../../../src/index.js';
import { bare, drawn, everything, everythingBut, parts, show } from '../../support/comparison.js';
import { listen } from '../../support/console.js';
import { part } from '../../support/mount.js';

const heard = listen();
afterEach(() => {
  expect(heard.console).to.deep.equal([]);
});

type Reviews = NonNullable<Comparison['reviewers']>[number]['reviews'];

const FULL = [
  'badge',
  'bar',
  'best-for',
  'category',
  'cite',
  'container',
  'cta',
  'cta-link',
  'decision',
  'description',
  'eyebrow',
  'footer',
  'logo',
  'meter',
  'name',
  'open-all',
  'pick',
  'quote',
  'review',
  'reviewer',
  'reviewer-name',
  'row',
  'score',
  'scorecard',
  'segment',
  'stat',
  'summary',
  'tagline',
  'title',
  'tool',
  'tools',
  'why',
];
const OF_REVIEWERS = [
  'meter',
  'open-all',
  'quote',
  'review',
  'reviewer',
  'reviewer-name',
  'score',
  'scorecard',
];
const reviewedBy = (review: Reviews[0]): Comparison['reviewers'] => [
  { name: 'R', reviews: [review, null] },
];

describe('the parts', () => {
  it('are all there when the document has something for each', async () => {
    expect(drawn(await show(everything()))).to.deep.equal(FULL);
  });
  it('stand in the order of reading: title, answer, tools, what decides, reviewers', async () => {
    const element = await show(everything());
    const order = [
      'eyebrow',
      'title',
      'pick',
      'why',
      'summary',
      'tools',
      'decision',
      'scorecard',
      'cta',
      'footer',
    ].map((name) => part(element, name));
    for (const [i, node] of order.slice(1).entries())
      expect(order[i]?.compareDocumentPosition(node)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });
  it('are few for two names', async () => {
    expect(drawn(await show(bare()))).to.deep.equal([
      'cite',
      'container',
      'footer',
      'logo',
      'name',
      'pick',
      'stat',
      'title',
      'tool',
      'tools',
    ]);
  });

  const without: Record<string, [missing: string[], document: unknown]> = {
    'an eyebrow': [['eyebrow'], everythingBut({ eyebrow: undefined })],
    'a summary': [['summary'], everythingBut({ summary: undefined })],
    'a reason': [['why'], everythingBut({ why: undefined })],
    categories: [['category'], everythingBut({}, { category: undefined })],
    'taglines, descriptions and what each is best for': [
      ['best-for', 'description', 'tagline'],
      everythingBut({}, { tagline: undefined, description: undefined, bestFor: undefined }),
    ],
    'votes of the panel': [
      ['badge', 'bar', ...OF_REVIEWERS, 'segment'].sort(),
      everythingBut({ reviewers: [] }, { panel: undefined }),
    ],
    reviewers: [OF_REVIEWERS, everythingBut({ reviewers: undefined })],
    quotes: [
      ['open-all', 'quote'],
      everythingBut({ reviewers: reviewedBy({ verdict: 'ship', score: 1 }) }),
    ],
    scores: [
      ['meter'],
      everythingBut({ reviewers: reviewedBy({ verdict: 'ship', quote: 'Yes.' }) }),
    ],
    'rows and prices': [
      ['decision', 'row'],
      everythingBut({ rows: undefined }, { price: undefined }),
    ],
    'a call to action': [['cta', 'cta-link'], everythingBut({ cta: undefined })],
  };
  for (const [what, [missing, document]] of Object.entries(without)) {
    it(`without ${what}: no ${missing.join(', ')}`, async () => {
      const present = drawn(await show(document));
      expect(FULL.filter((name) => !present.includes(name))).to.deep.equal(missing);
    });
  }
});

describe('what the browser keeps for a comparison', () => {
  it('has no node that marks where a text begins, but one for what comes and goes', async () => {
    const element = await show(everything());
    const marks = (name: string) =>
      parts(element, name)
        .map((of) => document.createNodeIterator(of, NodeFilter.SHOW_COMMENT))
        .map((comments) => {
          let count = 0;
          while (comments.nextNode()) count++;
          return count;
        });
    for (const count of marks('tool'))
      expect(count, 'of a card: the community’s votes').to.be.at.most(1);
    for (const count of marks('reviewer'))
      expect(count, 'of a row: the buttons of both quotes and of its address').to.be.at.most(3);
    for (const name of ['decision', 'cta', 'footer'])
      for (const count of marks(name)) expect(count, name).to.equal(0);
  });
});
