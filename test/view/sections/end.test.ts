// What stands at the end: call to action, method, date and source; and the links of all parts.
import { expect } from '@open-wc/testing';
import { styleOf } from '../../support/colour.js';
import { bare, everything, everythingBut, parts, read, show } from '../../support/comparison.js';
import { listen } from '../../support/console.js';
import { part, rootOf } from '../../support/mount.js';

const heard = listen();
afterEach(() => {
  expect(heard.console).to.deep.equal([]);
});

const links = (element: Element) => [...rootOf(element).querySelectorAll('a')];

describe('the call to action', () => {
  it('is one line with its link', async () => {
    const element = await show(everything());
    expect(read(part(element, 'cta'))).to.equal('Undecided? Read the whole test. Open it');
    const link = part(element, 'cta-link') as HTMLAnchorElement;
    expect([read(link), link.href]).to.deep.equal(['Open it', 'https://desk.example/test']);
  });
  it('is quiet: no box, no button, in the colour of the text', async () => {
    const element = await show(everything());
    const { color } = styleOf(part(element, 'container'));
    for (const name of ['cta', 'cta-link']) {
      const style = styleOf(part(element, name));
      expect([style.backgroundColor, style.borderTopWidth, style.color], name).to.deep.equal([
        'rgba(0, 0, 0, 0)',
        '0px',
        color,
      ]);
    }
  });
});

describe('the footer', () => {
  it('has method, date, publisher, the full comparison, and what takes it along', async () => {
    const footer = part(await show(everything()), 'footer');
    expect(read(footer.querySelector('p'))).to.equal(
      'Four people tried both for a week. How the panel judges',
    );
    const time = footer.querySelector('time');
    expect([read(time), time?.dateTime]).to.deep.equal(['Updated November 1, 2026', '2026-11-01']);
    expect([...footer.querySelectorAll('a')].map((link) => [read(link), link.href])).to.deep.equal([
      ['How the panel judges', 'https://desk.example/method'],
      ['Source: The Desk', 'https://desk.example/'],
      ['Full comparison', 'https://desk.example/alpha-vs-beta'],
    ]);
    expect(read(footer.querySelector('button'))).to.equal('Copy as Markdown');
  });
  it('names a publisher, and tells a method, without an address too', async () => {
    const footer = part(
      await show(
        everythingBut({
          publisher: { name: 'The Desk' },
          method: { text: 'By hand.' },
          url: undefined,
        }),
      ),
      'footer',
    );
    expect(read(footer)).to.contain('Source: The Desk').and.to.contain('By hand.');
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
  for (const layout of ['full', 'compact', 'line'])
    it(`tell of a new tab, by a sign and in words, and only of one: ${layout}`, async () => {
      for (const target of ['_blank', '_self']) {
        const element = await show(everything(), { layout, 'link-target': target });
        const told = links(element).map((link) => [
          read(rootOf(element).getElementById(link.getAttribute('aria-describedby') ?? '')),
          styleOf(link, '::after').content.includes('↗'),
        ]);
        const expected = target === '_blank' ? ['opens in a new tab', true] : ['', false];
        expect(told).to.deep.equal(told.map(() => expected));
        expect(told).to.not.be.empty;
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
      expect(rest).to.deep.equal([inner, inner, inner, inner]); // two tools, table, scorecard
    });
  }
  it('give the title its size: the deeper, the smaller, and never smaller than the text', async () => {
    const sizes = [];
    for (const level of ['1', '2', '3', '4', '5', '6']) {
      const element = await show(everything(), { 'heading-level': level });
      element.style.inlineSize = '688px';
      sizes.push(parseFloat(styleOf(part(element, 'title')).fontSize));
    }
    const [first = 0, second = 0, third = 0, fourth = 0, ...deeper] = sizes;
    expect(first).to.be.above(second);
    expect(second).to.be.above(third);
    expect(third).to.be.above(fourth);
    expect(fourth).to.be.above(16);
    expect(deeper).to.deep.equal([fourth, fourth]);
  });
});
