// What is given to the server renderer beside the document may be a request's query, and the
// process may have a polluted prototype: neither adds anything to what is written.
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { VerdictError } from '../../src/document/errors.js';
import { renderToString } from '../../src/entries/ssr/index.js';

const comparison = {
  title: 'Which `one`?',
  tools: [
    { name: 'A `c`', url: 'https://a.example' },
    { name: 'B', url: 'https://b.example' },
  ],
  reviewers: [{ name: 'Builder', reviews: [{ verdict: 'ship', quote: 'Yes' }, null] }],
};
/** Options from JSON, where `__proto__` is a name like any other. */
const draw = (options = '{}'): string =>
  renderToString(comparison, JSON.parse(options) as Record<string, never>);
const FULL = '{"fallback":"full"}';
const plain = draw();
const full = draw(FULL);

describe('options', () => {
  for (const options of [
    '{"toString":"x"}',
    '{"constructor":"x","hasOwnProperty":1,"valueOf":null}',
    '{"__proto__":{"slug":"evil","nonce":"evil"}}',
    '{"onclick":"alert(1)","data":"x","src":"/evil.json","debug":true,"timeout":1}',
    '{"lang":null,"slug":null,"base":null,"nonce":null,"layout":null,"linkTarget":null}',
    '{"lang":5,"slug":5,"base":true,"nonce":["n"]}',
    '{"lang":["de"],"layout":["compact"],"headingLevel":[3],"expanded":{}}',
    '{"layout":{"toString":"x"},"theme":{"toString":null},"linkTarget":{"toString":"x"}}',
  ])
    it(`writes nothing for ${options}`, () => {
      assert.equal(draw(options), plain);
    });
  it('writes nothing for what options inherit', () => {
    const inherited = Object.create({ slug: 'a-vs-b', nonce: 'n' }) as Record<string, never>;
    assert.equal(renderToString(comparison, inherited), plain);
  });
  it('takes the known ones beside unknown ones', () => {
    const html = draw('{"toString":"x","lang":"de","slug":"a-vs-b","__proto__":{"base":"/x"}}');
    assert.match(html, /<verdict-compare v-pre lang="de" slug="a-vs-b">/);
  });
});

describe('a polluted prototype', () => {
  const polluted = new Set<string>();
  const pollute = (name: string, value: unknown): void => {
    polluted.add(name);
    Object.defineProperty(Object.prototype, name, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  };
  afterEach(() => {
    for (const name of polluted) Reflect.deleteProperty(Object.prototype, name);
    polluted.clear();
  });

  const OPTIONS = [
    'base',
    'nonce',
    'layout',
    'theme',
    'headingLevel',
    'expanded',
    'linkTarget',
    'fallback',
  ];
  const WRITER = ['loading', 'tag', 'attribute', 'kind', 'index', 'runs', 'raw', 'toJSON'];
  const LIT = ['strings', 'values', '_$litType$', '_$litDirective$', 'shape', 'literal'];
  const TOP = ['slug', 'lang', 'url', 'summary', 'why', 'eyebrow', 'publisher', 'method', 'rows'];
  const TOOL = ['logo', 'category', 'tagline', 'description', 'bestFor', 'price', 'panel', 'cta'];
  const REST = ['sponsored', 'community', 'about', 'score', 'updated', 'version', 'note', 'text'];
  const VALUES = [
    'img src=x onerror=alert(1)',
    'https://evil.example/',
    'de',
    ['onclick', 'alert(1)'],
    { name: 'Evil', url: 'https://evil.example/', text: 'Evil', ship: 9, skip: 9 },
    1,
    true,
  ];
  for (const name of [...OPTIONS, ...WRITER, ...LIT, ...TOP, ...TOOL, ...REST]) {
    it(`adds nothing: ${name}`, () => {
      for (const value of VALUES) {
        pollute(name, value);
        let html: string;
        let withFull: string;
        try {
          html = draw();
          withFull = draw(FULL);
        } catch (error) {
          // zod's own objects may inherit what makes it refuse them all
          assert.ok(error instanceof VerdictError, String(error));
          continue;
        } finally {
          Reflect.deleteProperty(Object.prototype, name);
        }
        assert.equal(html, plain);
        assert.equal(withFull, full);
      }
    });
  }
});
