// The reviewers: a row each, with both verdicts and the first lines of both quotes.
import { expect } from '@open-wc/testing';
import type { Comparison } from '../../../src/index.js';
import { styleOf } from '../../support/colour.js';
import { bare, everything, parts, read, show } from '../../support/comparison.js';
import { listen } from '../../support/console.js';
import { hasPart, part, rootOf } from '../../support/mount.js';

const heard = listen();
afterEach(() => {
  expect(heard.console).to.deep.equal([]);
});

type Reviews = NonNullable<Comparison['reviewers']>[number]['reviews'];
const withReviews = (...reviews: Reviews[]): Comparison => ({
  ...bare(),
  reviewers: reviews.map((both, i) => ({ name: `R${i}`, reviews: both })),
});

const reviewers = async (document: unknown, attributes: Record<string, string> = {}) =>
  parts(await show(document, attributes), 'reviewer');
const all = (around: Element | undefined, selector: string) => [
  ...(around?.querySelectorAll(selector) ?? []),
];
const captionsOf = (row: Element | undefined) => all(row, 'figcaption > .hidden').map(read);
const signsOf = (row: Element | undefined) => all(row, '[part=score]').map(read);
const isDrawn = (node: Element | null | undefined) => Boolean(node?.getClientRects().length);

describe('the scorecard', () => {
  it('says how many reviewers it has', async () => {
    const head = async (document: unknown) =>
      read(part(await show(document), 'scorecard').querySelector('h3'));
    expect(await head(everything())).to.equal('What the 3 reviewers say');
    expect(await head(withReviews([{ verdict: 'ship' }, null]))).to.equal('What the reviewer says');
  });
  it('has a row for each who has reviewed something, in the document’s order', async () => {
    const rows = await reviewers(everything());
    expect(rows.map((row) => read(row.querySelector('[part=reviewer-name]')))).to.deep.equal([
      'Builder',
      'Skeptic',
      'Founder',
    ]);
  });
  it('is not there where nobody has reviewed anything', async () => {
    expect(hasPart(await show(withReviews([null, null])), 'scorecard')).to.equal(false);
  });
  it('has nothing to open in the row of a reviewer without quotes', async () => {
    const rows = await reviewers(everything());
    expect(rows.map((row) => [read(row.querySelector('b')), row.localName])).to.deep.equal([
      ['Builder', 'details'],
      ['Skeptic', 'details'],
      ['Founder', 'div'],
    ]);
    expect(all(rows[2], 'summary, button')).to.deep.equal([]);
  });
  it('names a row by its reviewer, what is said of them, and what it opens', async () => {
    const [builder] = await reviewers(everything());
    expect(read(builder?.querySelector('summary'))).to.equal('Builder, Builds, whole quotes');
  });
  it('turns its sign when a row is open', async () => {
    const turns = [];
    for (const attributes of [{}, { expanded: '' }]) {
      const [row] = await reviewers(everything(), attributes);
      turns.push(styleOf(row?.querySelector('summary') as Element, '::after').rotate);
    }
    expect(turns).to.deep.equal(['45deg', '-135deg']);
  });
});

describe('a review', () => {
  it('is captioned with reviewer, tool, verdict and score', async () => {
    const [builder, skeptic] = await reviewers(everything());
    expect(captionsOf(builder)).to.deep.equal([
      'Builder on Alpha: ship, 85 of 100',
      'Builder on Beta: skip, 48.5 of 100',
    ]);
    expect(captionsOf(skeptic)).to.deep.equal([
      'Skeptic on Alpha: ship, 71 of 100',
      'Skeptic on Beta: ship',
    ]);
  });
  it('shows the eye verdict, score and a meter as long as the score', async () => {
    const [builder, skeptic] = await reviewers(everything());
    expect(signsOf(builder)).to.deep.equal(['Ship 85', 'Skip 48.5']);
    expect(signsOf(skeptic)).to.deep.equal(['Ship 71', 'Ship']);
    const [ship, skip] = all(builder, '[part=score]').map((b) => styleOf(b, '::before').content);
    expect(ship).to.contain('✓');
    expect(skip).to.contain('✕');
    const share = (meter: Element) =>
      (meter.firstElementChild?.getBoundingClientRect().width ?? 0) /
      meter.getBoundingClientRect().width;
    const meters = all(builder, '[part=meter]');
    expect(meters.map(share)[0]).to.be.closeTo(0.85, 0.02);
    expect(meters.map(share)[1]).to.be.closeTo(0.485, 0.02);
    expect(all(skeptic, '[part=meter]')).to.have.lengthOf(1);
  });
  it('has a score of 0 and of 100 too', async () => {
    const [row] = await reviewers(
      withReviews([
        { verdict: 'skip', score: 0 },
        { verdict: 'ship', score: 100 },
      ]),
    );
    expect(signsOf(row)).to.deep.equal(['Skip 0', 'Ship 100']);
    expect(captionsOf(row)).to.deep.equal([
      'R0 on Alpha: skip, 0 of 100',
      'R0 on Beta: ship, 100 of 100',
    ]);
  });
  it('that is missing is told in words, in no verdict’s colour', async () => {
    const [, , founder] = await reviewers(everything());
    const missing = founder?.querySelector('.pair > p');
    expect(read(missing)).to.equal('Founder did not review Beta.');
    expect(styleOf(missing as Element).color).to.equal(styleOf(founder as Element).color);
    expect(all(founder, '[part=review]')).to.have.lengthOf(1);
  });
});

describe('a quote', () => {
  const LONG = 'It reads what is written, and it says what it has read. '.repeat(9).trim();
  const quoted = withReviews([
    { verdict: 'ship', quote: LONG },
    { verdict: 'skip', quote: 'Not yet.' },
  ]);

  it('is one text, whole in the tree whether its row is open or closed', async () => {
    for (const attributes of [{}, { expanded: '' }]) {
      const element = await show(quoted, attributes);
      expect(parts(element, 'quote').map(read)).to.deep.equal([LONG, 'Not yet.']);
      expect(read(part(element, 'container')).split('Not yet.')).to.have.lengthOf(2);
    }
  });
  it('stands in quotation marks', async () => {
    const quote = part(await show(quoted), 'quote');
    expect(styleOf(quote, '::before').content).to.contain('open-quote');
    expect(styleOf(quote, '::after').content).to.contain('close-quote');
  });
  it('can be copied, and its reviewer’s address too, once the row is open', async () => {
    const known = { ...quoted, slug: 'alpha-vs-beta' };
    const [closed] = await reviewers(known);
    expect(all(closed, 'button')).to.deep.equal([]);
    const [open] = await reviewers(known, { expanded: '' });
    const buttons = all(open, 'button');
    expect(buttons.map(read)).to.deep.equal(['Copy quote', 'Copy quote', 'Copy link']);
    expect(buttons.map(isDrawn)).to.deep.equal([true, true, true]);
  });
  it('has a reviewer without an address where the comparison has no slug', async () => {
    const [open] = await reviewers(quoted, { expanded: '' });
    expect(all(open, 'button').map(read)).to.deep.equal(['Copy quote', 'Copy quote']);
  });
});

describe('the button that opens all rows', () => {
  it('says what it does', async () => {
    expect(read(part(await show(everything()), 'open-all'))).to.equal('Open all');
    expect(read(part(await show(everything(), { expanded: '' }), 'open-all'))).to.equal(
      'Close all',
    );
  });
  it('is not there where nothing can be opened', async () => {
    const element = await show(withReviews([{ verdict: 'ship', score: 3 }, null]));
    expect(hasPart(element, 'open-all')).to.equal(false);
    expect(rootOf(element).querySelectorAll('[part=scorecard] button')).to.have.lengthOf(0);
  });
});
