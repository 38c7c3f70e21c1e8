// The head: the title, and right under it the answer to what it asks, in counts, with how firm it
// is and what may break a tie.
import { expect } from '@open-wc/testing';
import type { Comparison } from '../../../src/index.js';
import { bare, everything, everythingBut, parts, read, show } from '../../support/comparison.js';
import { listen } from '../../support/console.js';
import { hasPart, part } from '../../support/mount.js';

const heard = listen();
afterEach(() => {
  expect(heard.console).to.deep.equal([]);
});

const answerOf = async (document: unknown) => read(part(await show(document), 'pick'));

const panels = (a: [ship: number, skip: number], b: [ship: number, skip: number]) =>
  bare({ panel: { ship: a[0], skip: a[1] } }, { panel: { ship: b[0], skip: b[1] } });

interface Reviewed {
  readonly verdicts?: readonly ['ship' | 'skip', 'ship' | 'skip'];
  readonly scores?: readonly [number | undefined, number | undefined];
}

/** Two tools that these reviewers, A, B, C and so on, have reviewed. */
const reviewed = (reviews: readonly Reviewed[], bestFor?: readonly [string, string?]) => {
  const [first, second] = bestFor ?? [];
  return {
    ...bare({ bestFor: first }, { bestFor: second }),
    reviewers: reviews.map(({ verdicts = ['ship', 'ship'], scores }, i) => ({
      name: 'ABCDEFGH'.charAt(i),
      reviews: verdicts.map((verdict, side) => ({ verdict, score: scores?.[side] })),
    })),
  } as Comparison;
};

describe('the head', () => {
  it('has eyebrow, title and summary', async () => {
    const element = await show(everything());
    expect(read(part(element, 'eyebrow'))).to.equal('Tools for letters');
    expect(read(part(element, 'title'))).to.equal('Alpha vs Beta');
    expect(read(part(element, 'summary'))).to.equal('One is first, beta is second.');
  });
  it('makes a title of both names where there is none', async () => {
    expect(read(part(await show(bare()), 'title'))).to.equal('Alpha vs Beta');
  });
  it('has the category that both share as eyebrow, and says it nowhere else', async () => {
    const element = await show(bare({ category: 'Editors' }, { category: 'Editors' }));
    expect(read(part(element, 'eyebrow'))).to.equal('Editors');
    expect(read(part(element, 'container')).match(/Editors/g)?.length).to.equal(1);
  });
  it('has no eyebrow where the categories differ', async () => {
    const element = await show(bare({ category: 'Editors' }, { category: 'Compilers' }));
    expect(hasPart(element, 'eyebrow')).to.equal(false);
  });
});

describe('the answer', () => {
  it('is the first thing after the title', async () => {
    const element = await show(everything());
    const { nextElementSibling: next } = part(element, 'title');
    expect(next?.contains(part(element, 'pick'))).to.equal(true);
    expect(part(element, 'pick').previousElementSibling).to.equal(null);
  });

  const sentences: Record<string, [document: unknown, answer: string]> = {
    'the first as pick': [
      panels([4, 0], [1, 2]),
      'The panel’s pick: Alpha. 4 of 4 reviewers would ship it; 1 of 3 would ship Beta.',
    ],
    'the second as pick': [
      panels([1, 4], [5, 0]),
      'The panel’s pick: Beta. 5 of 5 reviewers would ship it; 1 of 5 would ship Alpha.',
    ],
    'a tie of equal counts': [
      panels([2, 2], [2, 2]),
      'The panel is tied. 2 of 4 reviewers would ship each of them.',
    ],
    'a tie of equal shares': [
      panels([2, 4], [3, 6]),
      'The panel is tied. 2 of 6 reviewers would ship Alpha. 3 of 9 reviewers would ship Beta.',
    ],
    'that votes are missing for one': [
      bare({ panel: { ship: 2, skip: 4 } }),
      'No panel pick yet: votes are still missing. 2 of 6 reviewers would ship Alpha.',
    ],
    'that there are no votes': [bare(), 'No panel pick yet: votes are still missing.'],
    'who would ship only one of both': [
      everything(),
      'The panel’s pick: Alpha (sponsored). 4 of 4 reviewers would ship it; ' +
        '1 of 4 would ship Beta. Builder would ship only Alpha.',
    ],
  };
  for (const [what, [document, answer]] of Object.entries(sentences))
    it(`tells ${what}`, async () => {
      expect(await answerOf(document)).to.equal(answer);
    });

  it('names those who stand apart from the others', async () => {
    const only = (tool: 0 | 1): Reviewed => ({
      verdicts: tool === 0 ? ['ship', 'skip'] : ['skip', 'ship'],
    });
    const answer = await answerOf(reviewed([only(0), only(0), only(0), only(1)]));
    expect(answer).to.contain('D would ship only Beta.').and.to.not.contain('A, B');
    expect(await answerOf(reviewed([only(0), only(1)]))).to.contain(
      'A would ship only Alpha. B would ship only Beta.',
    );
  });
  it('names nobody where many stand on both sides', async () => {
    const ships: Reviewed[] = Array<Reviewed>(4).fill({ verdicts: ['ship', 'skip'] });
    const skips: Reviewed[] = Array<Reviewed>(4).fill({ verdicts: ['skip', 'ship'] });
    expect(await answerOf(reviewed([...ships, ...skips]))).to.not.contain('would ship only');
  });
  it('says that the pick is sponsored, and only where the pick is', async () => {
    const panel = { ship: 4, skip: 0 };
    const lost = { ship: 1, skip: 3 };
    const sponsored = await answerOf(bare({ panel, sponsored: true }, { panel: lost }));
    expect(sponsored).to.contain('The panel’s pick: Alpha (sponsored).');
    const other = await answerOf(bare({ panel }, { panel: lost, sponsored: true }));
    expect(other).to.contain('The panel’s pick: Alpha.').and.to.not.contain('sponsored');
  });
  it('is followed by the reason that the document gives', async () => {
    const element = await show(everything());
    expect(read(part(element, 'why'))).to.equal('It opens what beta only closes.');
    expect(part(element, 'pick').nextElementSibling).to.equal(part(element, 'why'));
  });
});

describe('how firm the pick is', () => {
  const FIRM = /Unanimous|changed vote|Only \d/;
  const kinds: Record<string, [document: unknown, sentence: string]> = {
    'all agree on both': [panels([4, 0], [0, 4]), 'Unanimous.'],
    'all agree in a tie': [panels([3, 0], [3, 0]), 'Unanimous.'],
    'one vote more would make it a tie': [
      panels([4, 0], [3, 1]),
      'One changed vote would make it a tie.',
    ],
    'one vote more would turn it': [
      panels([2, 1], [3, 2]),
      'One changed vote would reverse the pick.',
    ],
    'there is one review of each': [panels([1, 0], [0, 1]), 'Only 1 review per tool.'],
    'there are two of each': [panels([2, 0], [1, 1]), 'Only 2 reviews per tool.'],
    'there are two of one': [panels([2, 0], [1, 4]), 'Only 2 reviews of Alpha.'],
    'there is one of the other': [panels([3, 1], [0, 1]), 'Only 1 review of Beta.'],
  };
  for (const [what, [document, sentence]] of Object.entries(kinds))
    it(`is told where ${what}: ${sentence}`, async () => {
      const answer = await answerOf(document);
      expect(answer).to.contain(sentence);
      expect(answer.match(new RegExp(FIRM, 'g'))?.length).to.equal(1);
    });
  it('is not told where it takes more than one vote, or where there is no pick', async () => {
    for (const document of [
      panels([4, 0], [1, 3]),
      panels([2, 2], [2, 2]),
      bare({ panel: { ship: 1, skip: 0 } }),
      bare(),
    ])
      expect(await answerOf(document)).to.not.match(FIRM);
  });
});

describe('what may break a tie', () => {
  const BREAKER = /Mean scores|best for/;
  it('is where the mean scores lean', async () => {
    const lean = [{ scores: [70, 90] }, { scores: [80, 85] }, { scores: [75, 74] }] as const;
    expect(await answerOf(reviewed(lean))).to.contain(
      'Mean scores lean to Beta: 83 against 75 of 100.',
    );
  });
  it('is no mean that rounding made the best there is', async () => {
    const lean = [{ scores: [99.97, 99.8] }, { scores: [99.97, 99.8] }] as const;
    expect(await answerOf(reviewed(lean))).to.contain(
      'Mean scores lean to Alpha: 99.9 against 99.8 of 100.',
    );
  });
  it('is also that they are equal', async () => {
    const level = [{ scores: [70, 90] }, { scores: [90, 70] }, { scores: [80, 80] }] as const;
    expect(await answerOf(reviewed(level, ['Beginnings', 'Ends']))).to.contain(
      'Mean scores are equal: 80 of 100.',
    );
  });
  it('is what each is best for, where not everybody scored both', async () => {
    const some = [{ scores: [70, 90] }, { scores: [80, undefined] }, {}] as const;
    const answer = await answerOf(reviewed(some, ['Beginnings', 'Ends']));
    expect(answer).to.contain('What each is best for may decide it.').and.not.to.contain('Mean');
  });
  it('is nothing where one of both is not said to be best for anything', async () => {
    expect(await answerOf(reviewed([{}, {}, {}], ['Beginnings']))).to.not.match(BREAKER);
  });
  it('is not told of a pick', async () => {
    const picked = [
      { scores: [70, 90] },
      { scores: [80, 90], verdicts: ['ship', 'skip'] },
      { scores: [80, 90] },
    ] as const;
    const answer = await answerOf(reviewed(picked, ['Beginnings', 'Ends']));
    expect(answer).to.contain('The panel’s pick: Alpha.').and.not.to.match(BREAKER);
  });
});

describe('the card of the pick', () => {
  const edge = (card: Element) => parseFloat(getComputedStyle(card).borderTopWidth);
  it('is marked, in words and by its edge', async () => {
    for (const [document, pick] of [
      [panels([4, 0], [1, 3]), 0],
      [panels([1, 3], [4, 0]), 1],
    ] as const) {
      const cards = parts(await show(document), 'tool');
      const marked = cards.map((card) => read(card).includes('Panel’s pick'));
      expect(marked).to.deep.equal([pick === 0, pick === 1]);
      const [picked, other] = pick === 0 ? cards : [...cards].reverse();
      if (!picked || !other) throw new Error('there are no two cards');
      expect(edge(picked)).to.be.above(edge(other));
    }
  });
  it('is none in a tie, and none without votes', async () => {
    for (const document of [panels([2, 2], [2, 2]), bare()]) {
      const [a, b] = parts(await show(document), 'tool');
      if (!a || !b) throw new Error('there are no two cards');
      expect(read(a) + read(b)).to.not.contain('Panel’s pick');
      expect(edge(a)).to.equal(edge(b));
    }
  });
  it('is the same in the two layouts that have cards', async () => {
    const document = everythingBut({});
    for (const layout of ['full', 'compact']) {
      const [a, b] = parts(await show(document, { layout }), 'tool');
      if (!a || !b) throw new Error('there are no two cards');
      expect(edge(a), layout).to.be.above(edge(b));
    }
  });
});
