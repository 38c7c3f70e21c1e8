// What is drawn of a comparison: each part of the contract's section 7, and the words in it.
import { expect } from '@open-wc/testing';
import {
  drawn,
  everything,
  everythingBut,
  bare,
  parts,
  read,
  show,
} from '../support/comparison.js';
import { listen } from '../support/console.js';
import { hasPart, part, rootOf } from '../support/mount.js';

const heard = listen();
afterEach(() => {
  expect(heard.console).to.deep.equal([]);
});

const FULL = [
  'badge',
  'bar',
  'bar-fill',
  'category',
  'container',
  'cta',
  'cta-link',
  'decision',
  'description',
  'eyebrow',
  'footer',
  'logo',
  'name',
  'pick',
  'quote',
  'review',
  'reviewer',
  'reviewer-name',
  'score',
  'scorecard',
  'stat',
  'summary',
  'tagline',
  'title',
  'tool',
  'tools',
];

describe('the parts', () => {
  it('are all there when the document has something for each', async () => {
    expect(drawn(await show(everything()))).to.deep.equal(FULL);
  });
  it('stand in the order of reading', async () => {
    const element = await show(everything());
    const order = [
      'eyebrow',
      'title',
      'summary',
      'pick',
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
      'container',
      'eyebrow',
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
    'a summary': [['summary'], everythingBut({ summary: undefined })],
    categories: [['category'], everythingBut({}, { category: undefined })],
    'taglines and descriptions': [
      ['description', 'tagline'],
      everythingBut({}, { tagline: undefined, description: undefined }),
    ],
    'votes of the panel': [
      [
        'badge',
        'bar',
        'bar-fill',
        'quote',
        'review',
        'reviewer',
        'reviewer-name',
        'score',
        'scorecard',
      ],
      everythingBut({ reviewers: [] }, { panel: undefined }),
    ],
    reviewers: [
      ['quote', 'review', 'reviewer', 'reviewer-name', 'score', 'scorecard'],
      everythingBut({ reviewers: undefined }),
    ],
    quotes: [
      ['quote'],
      everythingBut({ reviewers: [{ name: 'R', reviews: [{ verdict: 'ship' }, null] }] }),
    ],
    'a call to action': [['cta', 'cta-link'], everythingBut({ cta: undefined })],
    'date, publisher and address': [
      ['footer'],
      everythingBut({ updated: undefined, publisher: undefined, url: undefined }),
    ],
  };
  for (const [what, [missing, document]] of Object.entries(without)) {
    it(`without ${what}: no ${missing.join(', ')}`, async () => {
      const present = drawn(await show(document));
      expect(FULL.filter((name) => !present.includes(name))).to.deep.equal(missing);
    });
  }
});

describe('the head', () => {
  it('has eyebrow, title and summary', async () => {
    const element = await show(everything());
    expect(read(part(element, 'eyebrow'))).to.equal('AI tool comparison');
    expect(read(part(element, 'title'))).to.equal('Alpha vs Beta');
    expect(read(part(element, 'summary'))).to.equal('One is first, beta is second.');
  });
  it('makes a title of both names where there is none', async () => {
    expect(read(part(await show(bare()), 'title'))).to.equal('Alpha vs Beta');
  });
  const lines: [string, unknown, string][] = [
    [
      'the first as pick',
      bare({ panel: { ship: 4, skip: 0 } }, { panel: { ship: 1, skip: 2 } }),
      'The panel’s pick: Alpha, 100% ship against 33%',
    ],
    [
      'the second as pick',
      bare({ panel: { ship: 1, skip: 1 } }, { panel: { ship: 2, skip: 1 } }),
      'The panel’s pick: Beta, 67% ship against 50%',
    ],
    [
      'a tie',
      bare({ panel: { ship: 2, skip: 4 } }, { panel: { ship: 3, skip: 6 } }),
      'The panel is tied: 33% ship for both',
    ],
    [
      'that there is none',
      bare({ panel: { ship: 2, skip: 4 } }),
      'No panel pick: votes are still missing',
    ],
    ['that there is none without any votes', bare(), 'No panel pick: votes are still missing'],
  ];
  for (const [what, document, line] of lines)
    it(`tells ${what}`, async () => {
      expect(read(part(await show(document), 'pick'))).to.equal(line);
    });
});

describe('a card', () => {
  const statOf = (card: Element | undefined, label: string) =>
    [...(card?.querySelectorAll('[part=stat]') ?? [])].find(
      (stat) => read(stat.querySelector('dt')) === label,
    );
  const cards = async (document: unknown) => parts(await show(document), 'tool');

  it('has the texts of its tool', async () => {
    const [card] = await cards(everything());
    const text = (name: string) => read(card?.querySelector(`[part=${name}]`));
    expect([text('category'), text('name'), text('tagline')]).to.deep.equal([
      'Editors',
      'Alpha',
      'The first of two',
    ]);
    expect(text('description')).to.equal('Runs alpha run and <b>nothing</b> else.');
    expect(read(statOf(card, 'Entry price')?.querySelector('dd'))).to.equal('Free');
  });
  it('says the panel’s share, its verdict and the count behind them', async () => {
    const [a, b] = await cards(everything());
    expect(
      [...(statOf(a, 'Panel')?.querySelectorAll('dd') ?? [])].map(read).filter(Boolean),
    ).to.deep.equal(['100%', 'Ship', '4 of 4 reviewers say ship']);
    expect(
      [...(statOf(b, 'Panel')?.querySelectorAll('dd') ?? [])].map(read).filter(Boolean),
    ).to.deep.equal(['25%', 'Skip', '1 of 4 reviewers say ship']);
  });
  it('says it of one reviewer too', async () => {
    const [a] = await cards(bare({ panel: { ship: 1, skip: 0 } }));
    expect(read(statOf(a, 'Panel'))).to.contain('1 of 1 reviewer says ship');
  });
  it('says the community’s share with its votes', async () => {
    const [a] = await cards(everything());
    expect([...(statOf(a, 'Community')?.querySelectorAll('dd') ?? [])].map(read)).to.deep.equal([
      '80%',
      '120 of 150 votes say ship',
    ]);
  });
  it('shows a dash without votes, and says in words that there are none', async () => {
    const [, b] = await cards(everything());
    const [dash, words, ...more] = statOf(b, 'Community')?.querySelectorAll('dd span') ?? [];
    expect(more).to.deep.equal([]);
    expect(read(dash)).to.equal('—');
    expect(dash?.getAttribute('aria-hidden')).to.equal('true');
    expect(read(words)).to.equal('no votes yet');
    expect(words?.hasAttribute('aria-hidden')).to.equal(false);
    expect(words?.getBoundingClientRect().width).to.be.at.most(1);
  });
  it('never says 0% or NaN of no votes', async () => {
    for (const card of await cards(
      bare({ panel: { ship: 0, skip: 0 }, community: { ship: 0, skip: 0 } }),
    ))
      expect(read(card)).to.not.match(/0%|NaN|null|undefined/);
  });
  it('says 0% where all skip', async () => {
    const [a] = await cards(bare({ panel: { ship: 0, skip: 3 } }));
    expect(read(statOf(a, 'Panel')))
      .to.contain('0%')
      .and.to.contain('0 of 3 reviewers say ship');
  });
  for (const [verdict, ship, skip] of [
    ['Ship', 3, 1],
    ['Skip', 1, 3],
    ['Split', 2, 2],
    ['Ship', 501, 500],
  ] as const) {
    it(`has the badge ${verdict} at ${ship} to ${skip}`, async () => {
      expect(read(part(await show(bare({ panel: { ship, skip } })), 'badge'))).to.equal(verdict);
    });
  }
  for (const [ship, skip, share] of [
    [4, 0, 1],
    [0, 4, 0],
    [1, 3, 0.25],
    [2, 2, 0.5],
  ] as const) {
    it(`has a bar that is ${share * 100} % full at ${ship} to ${skip}`, async () => {
      const element = await show(bare({ panel: { ship, skip } }));
      const width = (name: string) => part(element, name).getBoundingClientRect().width;
      expect(width('bar')).to.be.greaterThan(50);
      expect(width('bar-fill') / width('bar')).to.be.closeTo(share, 0.01);
    });
  }
  it('says that a tool is sponsored, and only then', async () => {
    const [a, b] = await cards(everything());
    expect(read(a)).to.contain('Sponsored');
    expect(read(b)).to.not.contain('Sponsored');
  });
  it('has the first letter of the name for a logo', async () => {
    const letters = async (name: string) =>
      part(await show(bare({ name })), 'logo').dataset['letter'];
    expect(await letters('alpha')).to.equal('A');
    expect(await letters(' été')).to.equal('É');
    expect(await letters('𝒳tra')).to.equal('𝒳');
    expect(await letters('e\u0301te\u0301')).to.equal('E\u0301');
    expect(await letters('`ls`')).to.equal('L');
    expect(await letters('🇩🇪 Flag')).to.equal('F');
    expect(await letters('\u200fאבג')).to.equal('א');
    expect(await letters('7-Zip')).to.equal('7');
    expect(await letters('🚀')).to.equal('🚀');
  });
});

describe('texts of the document', () => {
  it('are texts: no markup of theirs is', async () => {
    const element = await show(everything());
    expect(rootOf(element).querySelector('b')).to.equal(null);
  });
  it('have their spans in backticks as code', async () => {
    const element = await show(everything());
    expect(
      [...rootOf(element).querySelectorAll('code')].map((code) => [
        code.parentElement?.part.value,
        read(code),
      ]),
    ).to.deep.equal([
      ['summary', 'beta'],
      ['description', 'alpha run'],
      ['quote', 'alpha'],
    ]);
    expect(read(part(element, 'summary'))).to.not.contain('`');
  });
  it('have them as code over several lines too', async () => {
    const summary = part(
      await show(everythingBut({ summary: 'Run `npm i\nnpm start` first.' })),
      'summary',
    );
    expect([...summary.querySelectorAll('code')].map(read)).to.deep.equal(['npm i npm start']);
  });
  it('have them as code in a name inside a sentence too', async () => {
    const named = bare(
      { name: 'The `ls` tool', panel: { ship: 1, skip: 0 } },
      { panel: { ship: 0, skip: 1 } },
    );
    const pick = part(await show(named), 'pick');
    expect(read(pick)).to.contain('The ls tool').and.to.not.contain('`');
    expect([...pick.querySelectorAll('bdi > code')].map(read)).to.deep.equal(['ls']);
  });
  it('keep backticks with nothing to be seen between them', async () => {
    const summary = part(
      await show(everythingBut({ summary: 'Press ` ` twice, then `go`' })),
      'summary',
    );
    expect([read(summary), [...summary.querySelectorAll('code')].map(read)]).to.deep.equal([
      'Press ` ` twice, then go',
      ['go'],
    ]);
    expect(read(part(await show(everythingBut({ summary: '``` alone' })), 'summary'))).to.equal(
      '``` alone',
    );
  });
  it('keep a backtick that closes nothing', async () => {
    expect(read(part(await show(everythingBut({ summary: 'A ` alone' })), 'summary'))).to.equal(
      'A ` alone',
    );
  });
});

describe('layout="compact"', () => {
  it('has the two cards with their bars, and the pick; no table, scorecard or call to action', async () => {
    const element = await show(everything(), { layout: 'compact' });
    expect(parts(element, 'tool').length).to.equal(2);
    expect(parts(element, 'bar').length).to.equal(2);
    expect(read(part(element, 'pick'))).to.contain('Alpha');
    expect(read(part(element, 'title'))).to.equal('Alpha vs Beta');
    for (const name of ['decision', 'scorecard', 'reviewer', 'cta', 'cta-link'])
      expect(hasPart(element, name), name).to.equal(false);
  });
});
