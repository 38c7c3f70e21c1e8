// Stage: schema. Which documents are comparisons of version 1, and what the author of any other one
// is told: contract, section 2.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveLinks } from '../../src/document/links.js';
import { deriveModel } from '../../src/document/model.js';
import { parseComparison, type Comparison } from '../../src/document/parse.js';
import { demo, demoSlugs } from '../support/corpus.js';
import { issues, refusal, smallest, withTool } from '../support/refusal.js';

/** What was read, as JSON again: absent keys are undefined in it. */
const written = (document: unknown): unknown =>
  JSON.parse(JSON.stringify(parseComparison(document)));

describe('a document', () => {
  it('needs two tools with names and nothing else', () => {
    assert.deepEqual(written(smallest()), smallest());
  });
  it('may have everything that version 1 knows', () => {
    const whole: Comparison = {
      $schema: './comparison.schema.json',
      version: 1,
      slug: 'a-vs-b',
      title: 'A vs B',
      summary: 'S',
      url: 'https://x.example/',
      updated: '2026-11-01',
      lang: 'en-GB',
      publisher: { name: 'P', url: '/about' },
      tools: [
        {
          name: 'A',
          category: 'C',
          tagline: 'T',
          description: 'D',
          url: 'http://a.example',
          sponsored: true,
          logo: 'a.svg',
          bestFor: 'F',
          price: { entry: 'Free', detail: 'Free' },
          panel: { ship: 1, skip: 2 },
          community: { ship: 0, skip: 0 },
        },
        { name: 'B', community: null },
      ],
      reviewers: [
        {
          name: 'R',
          about: 'Reads',
          reviews: [{ verdict: 'skip', score: 48.5, quote: 'Q' }, null],
        },
      ],
      cta: { title: 'T', text: 'X', label: 'L', url: '?page=2' },
    };
    assert.deepEqual(written(whole), whole);
  });
  it('may have unknown keys, which are left out', () => {
    const document = {
      ...smallest(),
      editor: 'someone',
      tools: [
        { name: 'A', stars: 5 },
        { name: 'B', price: { entry: 'Free', currency: 'none' } },
      ],
    };
    assert.deepEqual(written(document), {
      tools: [{ name: 'A' }, { name: 'B', price: { entry: 'Free' } }],
    });
  });
  it('is not changed', () => {
    const document = Object.freeze({ ...smallest(), unknown: 1 });
    parseComparison(document);
    assert.deepEqual(document, { ...smallest(), unknown: 1 });
  });
  for (const slug of demoSlugs) {
    it(`of the demo is one: ${slug}`, () => assert.doesNotThrow(() => parseComparison(demo(slug))));
  }
});

describe('a document that is wrong in several places', () => {
  const wrong = {
    version: 3,
    tools: [
      { name: '', url: 'javascript:0' },
      { name: 'B', price: { entry: 0 }, panel: { ship: '4', skip: 0 } },
    ],
    reviewers: [{ name: 'R', reviews: [{ verdict: 'maybe', score: -1 }, null] }],
    cta: { url: 'data:,x' },
  };
  const paths = [
    'version',
    'tools[0].name',
    'tools[0].url',
    'tools[1].price.entry',
    'tools[1].panel.ship',
    'reviewers[0].reviews[0].verdict',
    'reviewers[0].reviews[0].score',
    'cta.label',
    'cta.url',
  ];

  it('reports each place once', () => {
    assert.deepEqual(
      refusal(wrong)
        .issues.map(({ path }) => path)
        .sort(),
      [...paths].sort(),
    );
  });
  it('names each place, and what to write there, in the message', () => {
    const { message } = refusal(wrong);
    for (const path of paths)
      assert.match(message, new RegExp(`^${path.replace(/[.[\]]/g, '\\$&')} .+; write .+`, 'm'));
  });
  it('reports what contradicts itself beside what has the wrong shape', () => {
    const reviewers = [
      { name: 'R', reviews: [{ verdict: 'ship' }, null] },
      { name: 'R', reviews: [null, null] },
    ];
    const found = issues({
      version: 2,
      updated: '2026-02-30',
      tools: [
        { name: 'A', panel: { ship: 0, skip: 0 } },
        { name: 'B', sponsored: 'no' },
      ],
      reviewers,
    });
    assert.deepEqual(Object.keys(found).sort(), [
      'reviewers[1].name',
      'tools[0].panel.ship',
      'tools[1].sponsored',
      'updated',
      'version',
    ]);
  });
  it('is an error of the code schema, which no second try helps', () => {
    const { code, retryable, name } = refusal(wrong);
    assert.deepEqual(
      { code, retryable, name },
      { code: 'schema', retryable: false, name: 'VerdictError' },
    );
  });
});

describe('an input that is no plain data', () => {
  const throwing = {
    get tools(): unknown {
      throw new RangeError('no');
    },
  };
  const odd: [string, unknown][] = [
    ['a getter that throws', throwing],
    [
      'a revoked proxy',
      (() => {
        const { proxy, revoke } = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
    ],
    ['a symbol', Symbol('x')],
    ['a function', () => 1],
    ['a date', new Date()],
    ['a big integer', 1n],
    ['NaN', NaN],
    ['a title that is a symbol', { ...smallest(), title: Symbol('x') }],
    ['a name without a prototype', withTool({ name: Object.create(null) as unknown })],
    [
      'a name that throws when it is turned into text',
      withTool({
        name: {
          toString() {
            throw new Error('no');
          },
        },
      }),
    ],
    [
      'a circle',
      (() => {
        const circle = smallest();
        circle['title'] = circle;
        return circle;
      })(),
    ],
  ];
  for (const [what, input] of odd)
    it(`is refused as any other: ${what}`, () => assert.equal(refusal(input).code, 'schema'));
  it('keeps what was thrown as the cause', () =>
    assert.ok(refusal(throwing).cause instanceof RangeError));
});

describe('what something has put on the prototype of every object', () => {
  const polluted = { url: 'https://evil.example/', sponsored: true, summary: 'Not ours' };
  it('is no part of a document, nor of what is made of it', () => {
    Object.assign(Object.prototype, polluted);
    try {
      const comparison = resolveLinks(parseComparison(smallest()), 'https://data.example/');
      const { url, summary, tools } = deriveModel(comparison);
      const [{ url: toolUrl, sponsored }] = tools;
      assert.deepEqual([url, summary, toolUrl, sponsored], Array(4).fill(undefined));
    } finally {
      for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
    }
  });
});
