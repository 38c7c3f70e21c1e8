// The picture of all scores on one line from 0 to 100, and its words.
import { expect } from '@open-wc/testing';
import type { Comparison } from '../../../src/index.js';
import { bare, everything, read, show } from '../../support/comparison.js';
import { listen } from '../../support/console.js';
import { rootOf } from '../../support/mount.js';

const heard = listen();
afterEach(() => {
  expect(heard.console).to.deep.equal([]);
});

type Scores = readonly [number | undefined, number | undefined];
const scored = (...scores: Scores[]): Comparison => ({
  ...bare(),
  reviewers: scores.map(([a, b], i) => ({
    name: ['Builder', 'Skeptic', 'Founder'][i] ?? `R${i}`,
    reviews: [
      { verdict: 'ship', score: a },
      { verdict: 'skip', score: b },
    ],
  })),
});
const plotOf = async (document: unknown) => rootOf(await show(document)).querySelector('.plot');

describe('the picture of the scores', () => {
  it('is there where every reviewer has scored both tools, and only there', async () => {
    const whole = scored([82, 49], [0, 100]);
    expect(await plotOf(whole)).to.not.equal(null);
    expect(await plotOf(scored([82, 49], [71, undefined]))).to.equal(null);
    const [first, ...others] = whole.reviewers ?? [];
    if (!first) throw new Error('there is no reviewer');
    const half = { ...first, reviews: [first.reviews[0], null] } as typeof first;
    expect(await plotOf({ ...whole, reviewers: [half, ...others] })).to.equal(null);
    expect(await plotOf(everything())).to.equal(null);
    expect(await plotOf(bare())).to.equal(null);
  });
  it('is one picture that says all scores in words', async () => {
    const plot = await plotOf(scored([82, 49], [71, 48.5], [0, 100]));
    expect(plot?.role).to.equal('img');
    expect(plot?.ariaLabel).to.equal(
      'Scores from 0 to 100. Builder: 82 for Alpha, 49 for Beta; ' +
        'Skeptic: 71 for Alpha, 48.5 for Beta; Founder: 0 for Alpha, 100 for Beta.',
    );
  });
  it('has a key, and a line for each reviewer', async () => {
    const plot = await plotOf(scored([82, 49], [71, 48.5]));
    expect([...(plot?.querySelectorAll('p > *') ?? [])].map(read)).to.deep.equal([
      'Alpha',
      'Beta',
      'Scores from 0 to 100',
    ]);
    expect([...(plot?.querySelectorAll('div > span') ?? [])].map(read)).to.deep.equal([
      'Builder',
      'Skeptic',
    ]);
  });
  it('has a sign for each tool where its score is', async () => {
    const plot = await plotOf(scored([80, 25], [0, 100]));
    const lines = [...(plot?.querySelectorAll('div > svg') ?? [])];
    const placeOf = (line: Element, selector: string) => {
      const [axis, sign] = [line, line.querySelector(selector) as Element].map((node) =>
        node.getBoundingClientRect(),
      );
      if (!axis || !sign) throw new Error('nothing is drawn');
      return (100 * (sign.left + sign.width / 2 - axis.left)) / axis.width;
    };
    expect(lines).to.have.lengthOf(2);
    for (const [i, [circle, diamond]] of [
      [80, 25],
      [0, 100],
    ].entries()) {
      const line = lines[i] as Element;
      expect(placeOf(line, 'circle')).to.be.closeTo(circle ?? NaN, 1);
      expect(placeOf(line, 'path')).to.be.closeTo(diamond ?? NaN, 1);
    }
  });
  it('shows both signs where both scores are the same', async () => {
    const plot = await plotOf(scored([50, 50]));
    const [circle, diamond] = ['circle', 'path'].map((name) => plot?.querySelector(name));
    const [inner, outer] = [circle, diamond].map((node) => node?.getBoundingClientRect().width);
    expect(outer).to.be.above(inner ?? NaN);
    expect(getComputedStyle(diamond as Element).fill).to.equal('none');
  });
});
