// What is drawn of a comparison, continued: the decision table, the scorecard, the end, links and
// headings.
import { expect } from '@open-wc/testing';
import { styleOf } from '../support/colour.js';
import { bare, everything, everythingBut, parts, read, show } from '../support/comparison.js';
import { listen } from '../support/console.js';
import { part, rootOf } from '../support/mount.js';

const heard = listen();
afterEach(() => {
  expect(heard.console).to.deep.equal([]);
});

const links = (element: Element) => [...rootOf(element).querySelectorAll('a')];

describe('the decision table', () => {
  const table = async (document: unknown) => {
    const found = rootOf(await show(document)).querySelector('table');
    if (!found) throw new Error('there is no table');
    return found;
  };
  const rows = ({ tBodies: [body] }: HTMLTableElement) =>
    Object.fromEntries(
      [...(body?.rows ?? [])].map((row) => [read(row.cells[0]), [...row.cells].slice(1).map(read)]),
    );

  it('is a table with a header for each column and each row', async () => {
    const {
      tHead,
      tBodies: [body],
    } = await table(everything());
    const [, ...heads] = tHead?.rows[0]?.cells ?? [];
    expect(heads.map((cell) => [cell.localName, cell.scope, read(cell)])).to.deep.equal([
      ['th', 'col', 'Alpha'],
      ['th', 'col', 'Beta'],
    ]);
    for (const { cells } of body?.rows ?? [])
      expect([...cells].map((cell) => cell.localName)).to.deep.equal(['th', 'td', 'td']);
    for (const { cells } of body?.rows ?? [])
      expect(cells[0]?.getAttribute('scope')).to.equal('row');
  });
  it('says panel verdict, community, pricing, best for and category', async () => {
    expect(rows(await table(everything()))).to.deep.equal({
      'Panel verdict': ['Ship · 4 ship / 0 skip', 'Skip · 1 ship / 3 skip'],
      Community: ['80% · 120 ship / 30 skip', '—no votes yet'],
      Pricing: ['Free, open source', '$4 a month, or $40 a year'],
      'Best for': ['Beginnings', 'Ends'],
      Category: ['Editors', 'Compilers'],
    });
  });
  it('takes the entry price where there is no detail', async () => {
    expect(rows(await table(bare({ price: { entry: 'Free' } })))).to.deep.equal({
      Pricing: ['Free', '—not given'],
    });
  });
  it('has a row only where one of both tools has something', async () => {
    expect(
      rows(await table(bare({}, { category: 'Editors', panel: { ship: 1, skip: 1 } }))),
    ).to.deep.equal({
      'Panel verdict': ['—no votes yet', 'Split · 1 ship / 1 skip'],
      Category: ['—not given', 'Editors'],
    });
  });
});

describe('what the browser keeps for a comparison', () => {
  it('has no node that marks where a text begins, but one each for what comes and goes by itself', async () => {
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
    for (const name of ['reviewer', 'decision', 'cta', 'footer'])
      for (const count of marks(name)) expect(count, name).to.equal(0);
  });
});

describe('the scorecard', () => {
  const reviewers = async (document: unknown) => parts(await show(document), 'reviewer');
  const summaryOf = (reviewer: Element | undefined) =>
    [...(reviewer?.querySelectorAll('summary [part=score] .says') ?? [])].map(read);
  const quotesOf = (reviewer: Element | undefined) =>
    [...(reviewer?.querySelectorAll('[part=review]') ?? [])].map((review) => [
      read(review.querySelector('figcaption')),
      read(review.querySelector('blockquote, p')),
    ]);

  it('has a row for each reviewer, which is a disclosure', async () => {
    const rows = await reviewers(everything());
    expect(
      rows.map((row) => [row.localName, read(row.querySelector('summary [part=reviewer-name]'))]),
    ).to.deep.equal(['Builder', 'Skeptic', 'Founder', 'Silent'].map((name) => ['details', name]));
  });
  it('says verdict and score for each tool', async () => {
    const [builder, skeptic] = await reviewers(everything());
    expect(summaryOf(builder)).to.deep.equal(['85/100 · ship', '48.5/100 · skip']);
    expect([...(builder?.querySelectorAll('[part=score]') ?? [])].map(read)).to.deep.equal([
      'Alpha 85/100 · ship',
      'Beta 48.5/100 · skip',
    ]);
    expect(summaryOf(skeptic)).to.deep.equal(['71/100 · ship', 'ship']);
  });
  it('says a score of 0 and of 100', async () => {
    const [row] = await reviewers({
      ...bare(),
      reviewers: [
        {
          name: 'R',
          reviews: [
            { verdict: 'skip', score: 0 },
            { verdict: 'ship', score: 100 },
          ],
        },
      ],
    });
    expect(summaryOf(row)).to.deep.equal(['0/100 · skip', '100/100 · ship']);
  });
  it('says that a review is missing, in no verdict’s colour', async () => {
    const [, , founder, silent] = await reviewers(everything());
    expect(summaryOf(founder)).to.deep.equal(['90/100 · ship', 'no review']);
    expect(summaryOf(silent)).to.deep.equal(['no review', 'no review']);
    for (const says of silent?.querySelectorAll('.says') ?? [])
      expect(styleOf(says).color).to.equal(styleOf(silent as Element).color);
  });
  it('opens to the two quotes, each under its tool', async () => {
    const [builder] = await reviewers(everything());
    expect(quotesOf(builder)).to.deep.equal([
      ['Alpha', 'I ran alpha before lunch.'],
      ['Beta', 'Not yet.'],
    ]);
    expect(builder?.textContent).to.contain('Builds');
  });
  it('has another sign when it is open', async () => {
    for (const [sign, attributes] of [
      ['+', {}],
      ['−', { expanded: '' }],
    ] as const) {
      const [row] = parts(await show(everything(), attributes), 'reviewer');
      expect(styleOf(row?.firstElementChild as Element, '::before').content[1]).to.equal(sign);
    }
  });
  it('says in words whose quote is missing, and why', async () => {
    const [, , founder, silent] = await reviewers(everything());
    expect(quotesOf(founder)).to.deep.equal([
      ['Alpha', 'Founder left no comment on Alpha.'],
      ['Beta', 'Founder did not review Beta.'],
    ]);
    expect(quotesOf(silent)).to.deep.equal([
      ['Alpha', 'Silent did not review Alpha.'],
      ['Beta', 'Silent did not review Beta.'],
    ]);
  });
  it('tells where the reviewers split, above the rows', async () => {
    const element = await show(everything());
    const line = rootOf(element).querySelector('[part=scorecard] > .splits');
    expect(read(line)).to.equal('Where the reviewers split: Builder (ships Alpha, skips Beta)');
  });
  it('names all who split', async () => {
    const split = (name: string, first: string, second: string) => ({
      name,
      reviews: [{ verdict: first }, { verdict: second }],
    });
    const element = await show({
      ...bare(),
      reviewers: [
        split('A', 'ship', 'skip'),
        split('B', 'skip', 'ship'),
        split('C', 'ship', 'ship'),
      ],
    });
    const line = read(rootOf(element).querySelector('.splits'));
    expect(line)
      .to.contain('A (ships Alpha, skips Beta)')
      .and.to.contain('B (ships Beta, skips Alpha)')
      .and.to.not.contain('C ');
  });
  it('says nothing of splits where there are none', async () => {
    const element = await show({
      ...bare(),
      reviewers: [{ name: 'R', reviews: [{ verdict: 'ship' }, null] }],
    });
    expect(read(part(element, 'scorecard'))).to.not.contain('split');
  });
});

describe('the end', () => {
  it('is the call to action', async () => {
    const element = await show(everything());
    expect(read(part(element, 'cta')))
      .to.contain('Undecided?')
      .and.to.contain('Read the whole test.');
    const link = part(element, 'cta-link') as HTMLAnchorElement;
    expect([read(link), link.href]).to.deep.equal(['Open it', 'https://desk.example/test']);
  });
  it('and the footer with date, publisher and the full comparison', async () => {
    const footer = part(await show(everything()), 'footer');
    const time = footer.querySelector('time');
    expect([read(time), time?.dateTime]).to.deep.equal(['Updated November 1, 2026', '2026-11-01']);
    expect([...footer.querySelectorAll('a')].map((link) => [read(link), link.href])).to.deep.equal([
      ['Source: The Desk', 'https://desk.example/'],
      ['Full comparison', 'https://desk.example/alpha-vs-beta'],
    ]);
  });
  it('names a publisher without an address too', async () => {
    const footer = part(
      await show(everythingBut({ publisher: { name: 'The Desk' }, url: undefined })),
      'footer',
    );
    expect(read(footer)).to.contain('Source: The Desk');
    expect(footer.querySelector('a')).to.equal(null);
  });
});

describe('links', () => {
  it('lead where the document says', async () => {
    const element = await show(everything());
    expect(parts(element, 'name').map((name) => name.querySelector('a')?.href)).to.deep.equal([
      'https://alpha.example/',
      'https://beta.example/',
    ]);
  });
  it('are not made of a tool without an address', async () => {
    expect(links(await show(bare()))).to.deep.equal([]);
  });
  it('open outside, and say that they are neither followed nor trusted; a sponsored one says so', async () => {
    for (const link of links(await show(everything()))) {
      expect(link.target).to.equal('_blank');
      expect([...link.relList].sort()).to.deep.equal(
        link.href === 'https://alpha.example/'
          ? ['nofollow', 'noopener', 'sponsored']
          : ['nofollow', 'noopener'],
      );
    }
  });
  it('open where link-target says', async () => {
    const element = await show(everything(), { 'link-target': '_self' });
    expect(links(element).length).to.be.greaterThan(4);
    for (const link of links(element)) {
      expect(link.target).to.equal('_self');
      expect([...link.relList]).to.include.members(['nofollow', 'noopener']);
    }
  });
});

describe('headings', () => {
  const levels = async (attributes: Record<string, string>) => {
    const root = rootOf(await show(everything(), attributes));
    return [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) =>
      Number(heading.ariaLevel ?? heading.localName[1]),
    );
  };
  for (const [given, title, inner] of [
    [undefined, 2, 3],
    ['1', 1, 2],
    ['4', 4, 5],
    ['6', 6, 6],
    ['7', 2, 3],
    ['x', 2, 3],
    ['2.5', 2, 3],
  ] as const) {
    it(`are of level ${title}, and ${inner} inside, with heading-level ${given}`, async () => {
      const [first, ...rest] = await levels(given === undefined ? {} : { 'heading-level': given });
      expect(first).to.equal(title);
      expect([...new Set(rest)]).to.deep.equal([inner]);
      expect(rest.length).to.be.at.least(5);
    });
  }
});
