// A card: who the tool is, and what panel and community say of it.
import { expect } from '@open-wc/testing';
import { backgroundsOf, painted, styleOf } from '../../support/colour.js';
import { bare, everything, everythingBut, parts, read, show } from '../../support/comparison.js';
import { listen } from '../../support/console.js';
import { part } from '../../support/mount.js';

const heard = listen();
afterEach(() => {
  expect(heard.console).to.deep.equal([]);
});

const cards = async (document: unknown) => parts(await show(document), 'tool');
const label = (stat: Element) => stat.querySelector('dt > span:not([part])');
const statOf = (card: Element | undefined, words: string) =>
  [...(card?.querySelectorAll('[part=stat]') ?? [])].find((stat) => read(label(stat)) === words);
const figureOf = (card: Element | undefined, words: string) =>
  read(statOf(card, words)?.querySelector('dd'));

describe('a card', () => {
  it('has the texts of its tool', async () => {
    const [card] = await cards(everything());
    const text = (name: string) => read(card?.querySelector(`[part=${name}]`));
    expect([text('category'), text('tagline'), text('best-for')]).to.deep.equal([
      'Editors',
      'The first of two',
      'Best for Beginnings',
    ]);
    expect(read(card?.querySelector('[part=name] a'))).to.equal('Alpha');
    expect(text('description')).to.equal('Runs alpha run and <b>nothing</b> else.');
    expect(figureOf(card, 'Entry price')).to.equal('Free');
  });
  it('says how many of the reviewers would ship it, and what share that is', async () => {
    const [a, b] = await cards(everything());
    expect(figureOf(a, 'Panel ship')).to.equal('100% 4 of 4 would ship it');
    expect(figureOf(b, 'Panel ship')).to.equal('25% 1 of 4 would ship it');
  });
  it('says the words that the share stands for before the share, in the text’s colour', async () => {
    for (const card of await cards(everything())) {
      const stat = statOf(card, 'Panel ship');
      const figure = stat?.querySelector('dd b');
      const words = stat && label(stat);
      if (!figure || !words) throw new Error('the card has no share');
      const [first, then] = [words, figure].map((node) => node.getBoundingClientRect());
      if (!first || !then) throw new Error('nothing is drawn');
      expect(first.right <= then.left || first.bottom <= then.top).to.equal(true);
      const { color } = styleOf(card);
      expect([styleOf(figure).color, styleOf(figure).webkitTextFillColor]).to.deep.equal([
        color,
        color,
      ]);
    }
  });
  it('says the community’s share with its votes', async () => {
    const [a] = await cards(everything());
    expect(figureOf(a, 'Community ship')).to.equal('80% 120 of 150 votes');
  });
  it('shows a dash without votes, and says in words that there are none', async () => {
    const [, b] = await cards(everything());
    const [dash, words, ...more] = statOf(b, 'Community ship')?.querySelectorAll('dd span') ?? [];
    expect(more).to.deep.equal([]);
    expect(read(dash)).to.equal('—');
    expect(dash?.getAttribute('aria-hidden')).to.equal('true');
    expect(read(words)).to.equal('no votes yet');
    expect(words?.hasAttribute('aria-hidden')).to.equal(false);
    expect(words?.getBoundingClientRect().width).to.be.at.most(1);
  });
  it('never says 0% or NaN of no votes', async () => {
    const none = { ship: 0, skip: 0 };
    for (const card of await cards(bare({ panel: none, community: none })))
      expect(read(card)).to.not.match(/0%|NaN|null|undefined/);
  });
  it('says 0% where all skip', async () => {
    const [a] = await cards(bare({ panel: { ship: 0, skip: 3 } }));
    expect(figureOf(a, 'Panel ship')).to.equal('0% 0 of 3 would ship it');
  });
  it('says that a tool is sponsored within its heading, and only then', async () => {
    const [a, b] = parts(await show(everything()), 'name');
    expect(read(a)).to.equal('Alpha Sponsored');
    expect(read(b)).to.equal('Beta');
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

describe('a description', () => {
  const LONG = 'It reads what is written and says what it has read. '.repeat(12).trim();
  it('stands as it is when it is short', async () => {
    const [description] = parts(await show(everything()), 'description');
    expect(description?.closest('details')).to.equal(null);
  });
  it('is folded when it is long, under what it is about', async () => {
    const [card] = await cards(bare({ description: LONG }));
    const details = card?.querySelector('details');
    expect(details?.open).to.equal(false);
    expect(read(details?.querySelector('summary'))).to.equal('About Alpha');
    expect(read(details?.querySelector('[part=description]'))).to.equal(LONG);
  });
});

describe('the badge', () => {
  for (const [verdict, ship, skip] of [
    ['Ship', 3, 1],
    ['Skip', 1, 3],
    ['Split', 2, 2],
    ['Ship', 501, 500],
  ] as const) {
    it(`says ${verdict} at ${ship} to ${skip}, and is filled`, async () => {
      const badge = part(await show(bare({ panel: { ship, skip } })), 'badge');
      expect(read(badge)).to.equal(verdict);
      expect(styleOf(badge, '::before').content).to.match(
        { Ship: /✓/, Skip: /✕/, Split: /◐/ }[verdict],
      );
      const under = badge.parentElement as Element;
      expect(painted(...backgroundsOf(badge))).to.not.deep.equal(painted(...backgroundsOf(under)));
    });
  }
});

describe('the bar', () => {
  const widthOf = (node: Element | undefined) => node?.getBoundingClientRect().width ?? NaN;
  const isFilled = (segment: Element) => painted('#fff', styleOf(segment).backgroundColor).join();
  const WHITE = painted('#fff').join();

  for (const [ship, skip] of [
    [4, 0],
    [0, 4],
    [1, 3],
    [1, 0],
    [7, 5],
  ] as const) {
    it(`has a segment for each reviewer at ${ship} to ${skip}, those who ship filled`, async () => {
      const element = await show(bare({ panel: { ship, skip } }));
      const segments = parts(element, 'segment');
      const filled = segments.map((segment) => isFilled(segment) !== WHITE);
      expect(filled).to.deep.equal([
        ...Array<boolean>(ship).fill(true),
        ...Array<boolean>(skip).fill(false),
      ]);
      expect(parts(element, 'bar-fill')).to.deep.equal([]);
      for (const segment of segments)
        expect(widthOf(segment)).to.be.closeTo(widthOf(segments[0]), 1).and.above(8);
    });
  }
  for (const [ship, skip, share] of [
    [13, 0, 1],
    [0, 13, 0],
    [10, 30, 0.25],
    [500, 500, 0.5],
  ] as const) {
    it(`is continuous beyond twelve, ${share * 100} % full at ${ship} to ${skip}`, async () => {
      const element = await show(bare({ panel: { ship, skip } }));
      expect(parts(element, 'segment')).to.deep.equal([]);
      const [bar, fill] = [part(element, 'bar'), part(element, 'bar-fill')];
      expect(widthOf(bar)).to.be.above(50);
      expect(widthOf(fill) / widthOf(bar)).to.be.closeTo(share, 0.01);
    });
  }
  it('is coloured by what its length means, on every card', async () => {
    const colours = async (ship: number, skip: number) => {
      const element = await show(bare({ panel: { ship, skip } }));
      element.style.setProperty('--verdict-ship', 'rgb(1, 2, 200)');
      element.style.setProperty('--verdict-skip', 'rgb(200, 2, 1)');
      element.style.setProperty('--verdict-split', 'rgb(2, 200, 1)');
      const [fill] = [...parts(element, 'segment'), ...parts(element, 'bar-fill')];
      return fill && styleOf(fill).backgroundColor;
    };
    for (const [ship, skip] of [
      [3, 1],
      [1, 3],
      [2, 2],
      [30, 10],
      [10, 30],
    ] as const)
      expect(await colours(ship, skip), `${ship} to ${skip}`).to.equal('rgb(1, 2, 200)');
  });
  it('is not there without votes', async () => {
    expect(parts(await show(everythingBut({ reviewers: [] }, { panel: undefined })), 'bar')).to.be
      .empty;
  });
});
