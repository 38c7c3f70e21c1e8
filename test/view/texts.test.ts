// What a text of the document makes: bounded, whole, and unmoved by what a page has put on objects.
import { expect } from '@open-wc/testing';
import { everything, everythingBut, bare, parts, read, show } from '../support/comparison.js';
import { hasPart, part, rootOf } from '../support/mount.js';
import { renderToString } from '../../src/entries/ssr/index.js';

const MOST = 50; // elements of one text
const summaryOf = async (summary: string) =>
  part(await show(everythingBut({ summary })), 'summary');
const depthOf = (node: Element): number =>
  1 + Math.max(0, ...[...node.children].map((child) => depthOf(child)));

describe('the elements that a text makes are bounded', () => {
  const floods: Record<string, string> = {
    'open isolates': '\u2068',
    'empty isolates': '\u2068\u2069',
    'isolated letters': '\u2068a\u2069',
    'code spans': '`a` ',
    'code spans without a blank': '`a`',
    'isolated code spans': '\u2068`a``b`\u2069',
  };
  for (const [name, unit] of Object.entries(floods)) {
    for (const size of [200, 1000, 4000]) {
      it(`${name}, ${size} characters`, async () => {
        const text = unit.repeat(size / unit.length);
        const summary = await summaryOf(text);
        expect(summary.querySelectorAll('*').length).to.be.at.most(MOST);
        expect(summary.childNodes.length).to.be.at.most(2 * MOST + 1);
        expect(depthOf(summary)).to.be.at.most(3);
        const letters = (of: string) => of.replaceAll(/[`\u2068\u2069]/g, '');
        expect(letters(summary.textContent)).to.equal(letters(text));
        const html = renderToString(everythingBut({ summary: text }));
        const drawn = /part="summary"[^>]*>(.*?)<\/p>/s.exec(html)?.[1] ?? '';
        expect(drawn.match(/<(?!\/)/g)?.length ?? 0).to.be.at.most(MOST);
      });
    }
  }
  it('and all reviewers together make no more', async () => {
    const quote = '`a` '.repeat(500);
    const reviews = [
      { verdict: 'ship', quote },
      { verdict: 'skip', quote },
    ];
    const reviewers = Array.from({ length: 20 }, (_, i) => ({ name: `R${i}`, reviews }));
    const element = await show({ ...bare(), reviewers });
    expect(rootOf(element).querySelectorAll('code').length).to.equal(20 * 2 * MOST);
  });
});

describe('a name keeps every letter', () => {
  for (const name of ['\u2068Alpha', '\u2068GPT-45', 'Al\u2068pha', '\u2068\u2068x']) {
    it(JSON.stringify(name), async () => {
      const element = await show(bare({ name }));
      expect(part(element, 'name').textContent).to.equal(name);
    });
  }
});

describe('a code span', () => {
  it('is not translated', async () => {
    const code = (await summaryOf('Run `npm start`.')).querySelector('code');
    expect([code?.translate, code?.getAttribute('translate')]).to.deep.equal([false, 'no']);
  });
});

describe('a score', () => {
  it('is not shown as a full one where it is not', async () => {
    const scores = [99.96, 99.99, 99.9, 100, 0];
    const reviewers = scores.map((score, i) => ({
      name: `R${i}`,
      reviews: [{ verdict: 'ship', score }, null],
    }));
    const element = await show({ ...bare(), reviewers });
    expect(parts(element, 'score').map(read)).to.deep.equal([
      'Ship 99.9',
      'Ship 99.9',
      'Ship 99.9',
      'Ship 100',
      'Ship 0',
    ]);
    expect(read(rootOf(element).querySelector('figcaption'))).to.contain('99.9 of 100');
  });
});

describe('what a page has put on all objects and arrays', () => {
  const pollution: Record<string, unknown> = {
    tag: 'script',
    attribute: ['onclick', 'window.pwned = 1'],
    runs: ['pwned'],
    text: 'pwned',
    lang: 'pwned',
    url: 'javascript:pwned',
    href: 'javascript:pwned',
    cell: () => 'pwned',
    isText: true,
  };
  /** Draws the full layout for the first time while `change` holds: no document is checked then. */
  async function drawnUnder(change: () => () => void) {
    const element = await show(everything(), { layout: 'compact' });
    const undo = change();
    try {
      element.layout = 'full';
      await element.updateComplete;
    } finally {
      undo();
    }
    return element;
  }
  it('is no part of a drawing: properties', async () => {
    const element = await drawnUnder(() => {
      for (const [name, value] of Object.entries(pollution))
        Object.defineProperty(Object.prototype, name, {
          value,
          configurable: true,
          writable: true,
        });
      return () => {
        for (const name of Object.keys(pollution)) Reflect.deleteProperty(Object.prototype, name);
      };
    });
    const root = rootOf(element);
    expect(hasPart(element, 'scorecard')).to.equal(true);
    expect(root.querySelectorAll('code').length).to.be.at.least(3);
    expect(root.innerHTML).to.not.match(/pwned|<script|onclick/);
  });
  it('does not stop a drawing: the array methods of old libraries', async () => {
    const old: Record<string, unknown> = {
      reduce(this: unknown[]) {
        return this.length > 1 ? this : this[0];
      },
      entries(this: unknown[]) {
        return Array.from(this);
      },
    };
    const { prototype } = Array;
    const saved = Object.getOwnPropertyDescriptors(prototype);
    const from = Object.getOwnPropertyDescriptor(Array, 'from') as PropertyDescriptor;
    const element = await drawnUnder(() => {
      for (const [name, value] of Object.entries(old))
        Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
      Object.assign(Array, { from: (list: Iterable<unknown>) => [...list] });
      return () => {
        Object.defineProperty(Array, 'from', from);
        for (const name of Object.keys(old))
          Object.defineProperty(
            prototype,
            name,
            Reflect.get<object, string>(saved, name) as PropertyDescriptor,
          );
      };
    });
    expect(read(part(element, 'decision'))).to.contain('Full pricing');
    expect(read(part(element, 'pick'))).to.contain('Builder would ship only Alpha.');
    expect(parts(element, 'segment').length).to.equal(8);
    expect(parts(element, 'reviewer').length).to.equal(3);
    expect(read(part(element, 'quote'))).to.equal('I ran alpha before lunch.');
  });
});
