// Stage: model. What follows from a comparison in figures: contract, section 2.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deriveModel } from '../../src/document/model.js';
import { parseComparison, type Tool } from '../../src/document/parse.js';

type Votes = readonly [ship: number, skip: number];

const tool = (name: string, panel?: Votes, more: Partial<Tool> = {}): Tool => ({
  name,
  ...(panel && { panel: { ship: panel[0], skip: panel[1] } }),
  ...more,
});

const derive = (a: Tool, b: Tool, rest: object = {}) =>
  deriveModel(parseComparison({ tools: [a, b], ...rest }));

const tally = (panel?: Votes) => derive(tool('A', panel), tool('B')).tools[0].panel;
const pick = (a?: Votes, b?: Votes) => derive(tool('A', a), tool('B', b)).pick;
const review = (verdict: 'ship' | 'skip') => ({ verdict });

describe('a share', () => {
  const cases: [votes: Votes, share: number, verdict: string][] = [
    [[0, 4], 0, 'skip'],
    [[4, 0], 100, 'ship'],
    [[1, 2], 33, 'skip'],
    [[2, 1], 67, 'ship'],
    [[2, 2], 50, 'split'],
    [[1, 7], 13, 'skip'], // 12.5, half up
    [[7, 1], 88, 'ship'], // 87.5
    [[1, 199], 1, 'skip'], // 0.5
    [[199, 1], 100, 'ship'], // 99.5
    [[1, 999], 0, 'skip'],
    [[501, 500], 50, 'ship'],
    [[500, 501], 50, 'skip'],
    [[1_000_000_007, 3], 100, 'ship'],
  ];
  for (const [[ship, skip], share, verdict] of cases) {
    it(`of ${ship} ship and ${skip} skip is ${share} %, and says ${verdict}`, () => {
      assert.deepEqual(tally([ship, skip]), { ship, skip, share, verdict });
    });
  }

  it('is none without votes, and there is no verdict', () => {
    const none = { ship: 0, skip: 0, share: null, verdict: null };
    assert.deepEqual(tally(), none);
    assert.deepEqual(tally([0, 0]), none);
  });

  it('of the largest counts is a number', () => {
    const most = Number.MAX_SAFE_INTEGER;
    assert.deepEqual(tally([most, most]), { ship: most, skip: most, share: 50, verdict: 'split' });
  });
});

describe('the panel', () => {
  const reviewers = [
    { name: 'One', reviews: [review('ship'), review('skip')] },
    { name: 'Two', reviews: [review('ship'), null] },
    { name: 'Three', reviews: [null, null] },
  ];

  it('is counted from the reviews where the document leaves it out', () => {
    const { tools } = derive(tool('A'), tool('B'), { reviewers });
    assert.deepEqual(
      tools.map(({ panel }) => panel),
      [
        { ship: 2, skip: 0, share: 100, verdict: 'ship' },
        { ship: 0, skip: 1, share: 0, verdict: 'skip' },
      ],
    );
  });

  it('is what the document says where it says more than the reviews', () => {
    const { tools } = derive(tool('A', [5, 1]), tool('B'), { reviewers });
    assert.deepEqual(tools[0].panel, { ship: 5, skip: 1, share: 83, verdict: 'ship' });
  });

  it('is none without a panel and without reviewers', () => {
    assert.equal(derive(tool('A'), tool('B')).tools[0].panel.share, null);
    assert.equal(derive(tool('A'), tool('B'), { reviewers: [] }).tools[1].panel.share, null);
  });
});

describe('the community', () => {
  it('has its own share, and none when it is absent or null', () => {
    const { tools } = derive(
      tool('A', [4, 0], { community: { ship: 120, skip: 30 } }),
      tool('B', [4, 0], { community: null }),
    );
    assert.deepEqual(tools[0].community, { ship: 120, skip: 30, share: 80, verdict: 'ship' });
    assert.deepEqual(tools[1].community, { ship: 0, skip: 0, share: null, verdict: null });
    assert.equal(derive(tool('A'), tool('B')).tools[0].community.share, null);
  });

  it('has no say in the pick', () => {
    const voted = { community: { ship: 900, skip: 0 } };
    assert.equal(derive(tool('A', [1, 1]), tool('B', [1, 3], voted)).pick, 0);
  });
});

describe('the pick', () => {
  it('is the tool with the higher ship share, not with more ships', () => {
    assert.equal(pick([4, 0], [30, 10]), 0);
    assert.equal(pick([30, 10], [4, 0]), 1);
  });
  it('may be a tool that most would skip', () => assert.equal(pick([1, 4], [0, 5]), 0));
  it('is a tie at equal shares of unequal panels', () => {
    assert.equal(pick([2, 4], [3, 6]), 'tie');
    assert.equal(pick([4, 0], [1, 0]), 'tie');
    assert.equal(pick([0, 1], [0, 9]), 'tie');
  });
  it('is a tie where the whole percents are equal', () =>
    assert.equal(pick([501, 500], [500, 501]), 'tie'));
  it('is none where one tool has no votes', () => {
    assert.equal(pick(undefined, [1, 0]), null);
    assert.equal(pick([1, 0], undefined), null);
    assert.equal(pick(), null);
  });
});

describe('the splits', () => {
  it('are the reviewers who ship one tool and skip the other', () => {
    const { splits } = derive(tool('A'), tool('B'), {
      reviewers: [
        { name: 'Agrees', reviews: [review('ship'), review('ship')] },
        { name: 'First', reviews: [review('ship'), review('skip')] },
        { name: 'Second', reviews: [review('skip'), review('ship')] },
        { name: 'Neither', reviews: [review('skip'), review('skip')] },
        { name: 'Half', reviews: [review('ship'), null] },
        { name: 'Silent', reviews: [null, null] },
      ],
    });
    assert.deepEqual(splits, [
      { reviewer: 'First', ships: 0 },
      { reviewer: 'Second', ships: 1 },
    ]);
  });
});

describe('the title', () => {
  it('is the document’s own', () =>
    assert.equal(derive(tool('A'), tool('B'), { title: 'Own' }).title, 'Own'));
  it('is "A vs B" when absent', () => assert.equal(derive(tool('A'), tool('B')).title, 'A vs B'));
  it('is "A vs B" when blank', () =>
    assert.equal(derive(tool('A'), tool('B'), { title: ' \n' }).title, 'A vs B'));
});

describe('the eyebrow', () => {
  const eyebrow = (a?: string, b?: string, own?: string) =>
    derive(tool('A', [1, 0], { category: a }), tool('B', [1, 0], { category: b }), { eyebrow: own })
      .eyebrow;
  it("is the document's own", () =>
    assert.equal(eyebrow('Databases', 'Editors', 'Tools'), 'Tools'));
  it('is else the category that both share', () =>
    assert.equal(eyebrow('Editors', 'Editors'), 'Editors'));
  it('is else none', () => {
    assert.equal(eyebrow('Databases', 'Editors'), null);
    assert.equal(eyebrow(), null);
  });
});

describe('the mean scores', () => {
  const scores = (...reviews: [number | undefined, number | undefined][]) =>
    derive(tool('A'), tool('B'), {
      reviewers: reviews.map(([a, b], i) => ({
        name: `Reviewer ${i}`,
        reviews: [
          { verdict: 'ship', score: a },
          { verdict: 'ship', score: b },
        ],
      })),
    }).scores;
  it('lean to the tool with the higher mean', () => {
    assert.deepEqual(scores([80, 70], [60, 90]), { means: [70, 80], leans: 1 });
  });
  it('lean nowhere when they are equal', () => {
    assert.deepEqual(scores([80, 70], [60, 70]), { means: [70, 70], leans: null });
  });
  it('are not there unless every reviewer scored both', () => {
    assert.equal(scores([80, 70], [60, undefined]), null);
    assert.equal(scores(), null);
  });
});

it('no figure is a negative zero', () => {
  const { tools, rows, reviewers } = derive(tool('A', [-0, -0]), tool('B'), {
    reviewers: [{ name: 'R', reviews: [null, { verdict: 'skip', score: -0 }] }],
    rows: [{ label: 'Price', values: [-0, 1] }],
  });
  const { ship, skip } = tools[0].panel;
  const figures = [ship, skip, rows[0]?.values[0], reviewers[0]?.reviews[1]?.score];
  assert.deepEqual(
    figures.map((figure) => Object.is(figure, 0)),
    [true, true, true, true],
  );
});

describe('the decision rows', () => {
  const rows = (a: Partial<Tool>, b: Partial<Tool>, own?: unknown) =>
    derive(tool('A', [1, 0], a), tool('B', [1, 0], b), { rows: own }).rows;
  it("are the document's own, in their order", () => {
    const own = [
      { label: 'Licence', values: ['MIT', 'Apache 2.0'] },
      { label: 'Runs offline', values: [true, false], note: 'With the small model.' },
    ];
    assert.deepEqual(
      rows({}, {}, own).map(({ kind, label, values, note, same }) => ({
        kind,
        label,
        values,
        note,
        same,
      })),
      own.map((row) => ({ kind: 'own', note: undefined, same: false, ...row })),
    );
  });
  it('tell which decide nothing', () => {
    const own = [
      { label: 'Licence', values: ['MIT', 'MIT'] },
      { label: 'Memory', values: [8, 16] },
    ];
    assert.deepEqual(
      rows({}, {}, own).map(({ same }) => same),
      [true, false],
    );
  });
  it('leave out a row in which nothing is known', () => {
    assert.deepEqual(rows({}, {}, [{ label: 'Memory', values: [null, null] }]), []);
  });
  it('have the price in full where it says more than the card', () => {
    const [pricing] = rows(
      { price: { entry: 'Free', detail: 'Free, hosting is billed by use' } },
      { price: { entry: 'Free', detail: 'Free' } },
    );
    assert.deepEqual(pricing?.values, ['Free, hosting is billed by use', 'Free']);
    assert.equal(pricing.kind, 'pricing');
  });
  it('have no price that the cards say already', () => {
    assert.deepEqual(
      rows({ price: { entry: 'Free' } }, { price: { entry: '$5', detail: '$5' } }),
      [],
    );
  });
});
