// Attributes and properties: contract, section 3. They stand for each other, odd values fall back,
// and a default is never written.
import { expect } from '@open-wc/testing';
import type { VerdictCompare } from '../../src/index.js';
import { small } from '../support/answers.js';
import { everything, show } from '../support/comparison.js';
import { listen } from '../support/console.js';
import { make, outcome, part } from '../support/mount.js';

listen();

type Property =
  | 'slug'
  | 'src'
  | 'base'
  | 'loading'
  | 'layout'
  | 'theme'
  | 'expanded'
  | 'headingLevel'
  | 'timeout'
  | 'linkTarget'
  | 'debug';

interface Rules {
  readonly attribute: string;
  readonly initial: unknown;
  /** What an attribute becomes as a property, and back. */
  readonly values: Record<string, unknown>;
  /** Attributes, and values given to the property, that fall back to the default. */
  readonly odd: readonly unknown[];
}

const OPTIONS: Record<Property, Rules> = {
  slug: {
    attribute: 'slug',
    initial: null,
    values: { 'a-vs-b': 'a-vs-b', '': '' },
    odd: [null, undefined],
  },
  src: { attribute: 'src', initial: null, values: { 'a.json': 'a.json' }, odd: [null, undefined] },
  base: {
    attribute: 'base',
    initial: null,
    values: { '/data/{slug}': '/data/{slug}' },
    odd: [null, undefined],
  },
  loading: {
    attribute: 'loading',
    initial: 'eager',
    values: { lazy: 'lazy' },
    odd: ['', 'soon', 'eager', null, undefined, 1, {}],
  },
  layout: {
    attribute: 'layout',
    initial: 'full',
    values: { compact: 'compact', line: 'line' },
    odd: ['', 'wide', 'full', null, undefined],
  },
  theme: {
    attribute: 'theme',
    initial: 'auto',
    values: { light: 'light', dark: 'dark' },
    odd: ['', 'pink', 'auto', null, undefined],
  },
  headingLevel: {
    attribute: 'heading-level',
    initial: 2,
    values: { 1: 1, 3: 3, 6: 6 },
    odd: ['', '0', '7', '2.5', '-1', 'h3', '3 ', '2', null, undefined, NaN],
  },
  timeout: {
    attribute: 'timeout',
    initial: 10_000,
    values: { 1: 1, 2500: 2500 },
    odd: ['', '0', '-5', 'soon', '10000', null, undefined, NaN],
  },
  linkTarget: {
    attribute: 'link-target',
    initial: '_blank',
    values: { _self: '_self', side: 'side' },
    odd: ['', '_blank', null, undefined],
  },
  expanded: {
    attribute: 'expanded',
    initial: false,
    values: { '': true },
    odd: [false, null, undefined, 0],
  },
  debug: {
    attribute: 'debug',
    initial: false,
    values: { '': true },
    odd: [false, null, undefined],
  },
};

const get = (element: VerdictCompare, property: Property): unknown => element[property];

const set = (element: VerdictCompare, property: Property, value: unknown): void => {
  Object.assign(element, { [property]: value });
};

describe('a new element', () => {
  it('has the defaults, and writes none of them', async () => {
    const element = make();
    for (const [property, { initial }] of Object.entries(OPTIONS))
      expect(get(element, property as Property), property).to.equal(initial);
    element.data = null;
    document.body.append(element);
    await element.updateComplete;
    expect(element.getAttributeNames()).to.deep.equal([]);
  });
});

for (const [name, { attribute, initial, values, odd }] of Object.entries(OPTIONS)) {
  const property = name as Property;
  describe(property, () => {
    for (const [written, value] of Object.entries(values)) {
      it(`is ${JSON.stringify(value)} by the attribute ${attribute}="${written}"`, () => {
        expect(get(make({ [attribute]: written }), property)).to.equal(value);
      });
      it(`set to ${JSON.stringify(value)} is the attribute ${attribute}="${written}"`, async () => {
        const element = make();
        set(element, property, value);
        element.data = small('Here');
        document.body.append(element);
        await outcome(element);
        expect(get(element, property)).to.equal(value);
        expect(element.getAttribute(attribute)).to.equal(written);
        set(element, property, initial);
        await element.updateComplete;
        expect(element.hasAttribute(attribute)).to.equal(false);
      });
    }
    for (const value of odd) {
      it(`falls back to ${JSON.stringify(initial)} when set to ${typeof value === 'string' ? JSON.stringify(value) : String(value)}`, () => {
        const element = make();
        set(element, property, Object.values(values)[0]);
        set(element, property, value);
        expect(get(element, property)).to.equal(initial);
      });
      if (typeof value !== 'string') continue;
      it(`falls back to ${JSON.stringify(initial)} from ${attribute}="${value}"`, () => {
        expect(get(make({ [attribute]: value }), property)).to.equal(initial);
      });
    }
    it('follows the attribute when it is changed and when it is taken away', () => {
      const element = make();
      for (const [written, value] of Object.entries(values)) {
        element.setAttribute(attribute, written);
        expect(get(element, property)).to.equal(value);
      }
      element.removeAttribute(attribute);
      expect(get(element, property)).to.equal(initial);
    });
  });
}

describe('an odd attribute', () => {
  it('stays as the page wrote it', async () => {
    const element = await show(everything(), {
      theme: 'pink',
      layout: 'wide',
      'heading-level': '9',
      timeout: 'soon',
    });
    expect(
      ['theme', 'layout', 'heading-level', 'timeout'].map((name) => element.getAttribute(name)),
    ).to.deep.equal(['pink', 'wide', '9', 'soon']);
    expect(part(element, 'title').ariaLevel ?? '2').to.equal('2');
  });
});

describe('a value of a list', () => {
  it('counts in capitals too, as in the platform’s own attributes', () => {
    for (const [name, value] of [
      ['loading', 'LAZY'],
      ['layout', 'Compact'],
      ['theme', 'Dark'],
    ] as const) {
      expect(make({ [name]: value })[name], name).to.equal(value.toLowerCase());
      const element = make();
      set(element, name, value);
      expect(element[name], name).to.equal(value.toLowerCase());
    }
  });
});
