// Stage: schema. Which documents are comparisons of version 1, and what the author of any other one
// is told: contract, section 2.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { VerdictError } from '../../src/document/errors.js';
import { parseComparison, type Comparison } from '../../src/document/parse.js';
import { demo, demoSlugs } from '../support/corpus.js';

type Json = Record<string, unknown>;
const smallest = (): Json => ({ tools: [{ name: 'A' }, { name: 'B' }] });
const withTool = (more: Json): Json => ({ tools: [{ name: 'A' }, { name: 'B', ...more }] });
const withReview = (review: unknown): Json => ({
  ...smallest(),
  reviewers: [{ name: 'R', reviews: [null, review] }],
});

function refusal(input: unknown): VerdictError {
  try {
    parseComparison(input);
  } catch (error) {
    if (error instanceof VerdictError) return error;
    assert.fail(`something other than a VerdictError was thrown: ${String(error)}`);
  }
  assert.fail(`this was accepted: ${JSON.stringify(input)}`);
}
const issues = (input: unknown): Json =>
  Object.fromEntries(refusal(input).issues.map(({ path, message }) => [path, message]));
const says = (input: unknown, expected: Json): void => assert.deepEqual(issues(input), expected);

describe('a document', () => {
  it('needs two tools with names and nothing else', () => {
    assert.deepEqual(parseComparison(smallest()), smallest());
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
    assert.deepEqual(parseComparison(whole), whole);
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
    assert.deepEqual(parseComparison(document), {
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

describe('what is refused, with its path and what to write instead', () => {
  const many = Array.from({ length: 101 }, (_, i) => ({ name: `R${i}`, reviews: [null, null] }));
  const link =
    'write an address of 4000 characters at most that begins with https: or http:, or is relative';
  const votes = 'write an object like { "ship": 3, "skip": 1 }';
  const slug =
    'write letters and digits, single ones of "-", "_" and "." between them, 200 characters at most';
  const text = 'write a text of 4000 characters at most';
  const name = 'write a text that is not blank, of 200 characters at most';
  const cases: [what: string, input: unknown, path: string, message: string][] = [
    ['null', null, '', 'is null; write an object with two tools'],
    ['a list', [], '', 'is a list of 0; write an object with two tools'],
    ['a text', 'x', '', 'is "x"; write an object with two tools'],
    ['nothing', undefined, '', 'is missing; write an object with two tools'],
    [
      'another version',
      { ...smallest(), version: 2 },
      'version',
      'is 2; write 1: other versions need another widget',
    ],
    [
      'a version as text',
      { ...smallest(), version: '1' },
      'version',
      'is "1"; write 1: other versions need another widget',
    ],
    ['a slug that climbs', { ...smallest(), slug: '../a' }, 'slug', `is "../a"; ${slug}`],
    ['a title that is a number', { ...smallest(), title: 7 }, 'title', `is 7; ${text}`],
    ['a summary of null', { ...smallest(), summary: null }, 'summary', `is null; ${text}`],
    [
      'a summary that is too long',
      { ...smallest(), summary: 'x'.repeat(4001) },
      'summary',
      `is "${'x'.repeat(40)}…"; ${text}`,
    ],
    [
      'an address that is too long',
      { ...smallest(), url: `https://example.com/${'x'.repeat(4000)}` },
      'url',
      `is "https://example.com/${'x'.repeat(20)}…"; ${link}`,
    ],
    [
      'a name that is too long',
      withTool({ name: 'x'.repeat(201) }),
      'tools[1].name',
      `is "${'x'.repeat(40)}…"; ${name}`,
    ],
    [
      'a link with a script',
      { ...smallest(), url: 'javascript:alert(1)' },
      'url',
      `is "javascript:alert(1)"; ${link}`,
    ],
    [
      'a date in another form',
      { ...smallest(), updated: '1.11.2026' },
      'updated',
      'is "1.11.2026"; write a day like "2026-11-01"',
    ],
    [
      'a day that does not exist',
      { ...smallest(), updated: '2026-02-30' },
      'updated',
      'is "2026-02-30", which is no day of the calendar',
    ],
    [
      'a language in words',
      { ...smallest(), lang: 'British English' },
      'lang',
      'is "British English"; write a language tag like "en"',
    ],
    [
      'a publisher by name alone',
      { ...smallest(), publisher: 'P' },
      'publisher',
      'is "P"; write an object like { "name": "…" }',
    ],
    [
      'a publisher without a name',
      { ...smallest(), publisher: {} },
      'publisher.name',
      `is missing; ${name}`,
    ],
    ['no tools', {}, 'tools', 'is missing; write a list of exactly two tools'],
    [
      'one tool',
      { tools: [{ name: 'A' }] },
      'tools',
      'is a list of 1; write a list of exactly two tools',
    ],
    [
      'three tools',
      { tools: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] },
      'tools',
      'is a list of 3; write a list of exactly two tools',
    ],
    [
      'a tool by name alone',
      { tools: [{ name: 'A' }, 'B'] },
      'tools[1]',
      'is "B"; write an object like { "name": "…" }',
    ],
    ['a blank name', withTool({ name: ' ' }), 'tools[1].name', `is " "; ${name}`],
    [
      'data as logo',
      withTool({ logo: 'data:image/png,x' }),
      'tools[1].logo',
      `is "data:image/png,x"; ${link}`,
    ],
    [
      'sponsored as text',
      withTool({ sponsored: 'yes' }),
      'tools[1].sponsored',
      'is "yes"; write true or false',
    ],
    [
      'a price as text',
      withTool({ price: 'Free' }),
      'tools[1].price',
      'is "Free"; write an object like { "entry": "Free" }',
    ],
    [
      'a price in figures',
      withTool({ price: { entry: 0 } }),
      'tools[1].price.entry',
      `is 0; ${text}`,
    ],
    ['a panel of null', withTool({ panel: null }), 'tools[1].panel', `is null; ${votes}`],
    [
      'half a panel',
      withTool({ panel: { ship: 3 } }),
      'tools[1].panel.skip',
      'is missing; write a whole number from 0',
    ],
    [
      'votes below nothing',
      withTool({ community: { ship: -1, skip: 0 } }),
      'tools[1].community.ship',
      'is -1; write a whole number from 0',
    ],
    [
      'votes in parts',
      withTool({ community: { ship: 0, skip: 1.5 } }),
      'tools[1].community.skip',
      'is 1.5; write a whole number from 0',
    ],
    [
      'reviewers as an object',
      { ...smallest(), reviewers: {} },
      'reviewers',
      'is an object; write a list of 100 reviewers at most',
    ],
    [
      'too many reviewers',
      { ...smallest(), reviewers: many },
      'reviewers',
      'is a list of 101; write a list of 100 reviewers at most',
    ],
    [
      'one review for two tools',
      { ...smallest(), reviewers: [{ name: 'R', reviews: [null] }] },
      'reviewers[0].reviews',
      'is a list of 1; write a list of two: a review or null for each tool',
    ],
    [
      'a review as text',
      withReview('ship'),
      'reviewers[0].reviews[1]',
      'is "ship"; write an object like { "verdict": "ship" }, or null for no review',
    ],
    [
      'another verdict',
      withReview({ verdict: 'Ship' }),
      'reviewers[0].reviews[1].verdict',
      'is "Ship"; write "ship" or "skip"',
    ],
    [
      'a score over 100',
      withReview({ verdict: 'ship', score: 101 }),
      'reviewers[0].reviews[1].score',
      'is 101; write a number from 0 to 100',
    ],
    [
      'a score as text',
      withReview({ verdict: 'ship', score: '85' }),
      'reviewers[0].reviews[1].score',
      'is "85"; write a number from 0 to 100',
    ],
    [
      'a call to action without an address',
      { ...smallest(), cta: { label: 'Go' } },
      'cta.url',
      `is missing; ${link}`,
    ],
    [
      'a call to action of null',
      { ...smallest(), cta: null },
      'cta',
      'is null; write an object like { "label": "…", "url": "https://…" }',
    ],
  ];
  for (const [what, input, path, message] of cases)
    it(what, () => says(input, { [path]: message }));

  it('two reviewers of one name', () => {
    const reviewers = ['Builder', 'Skeptic', 'Builder'].map((name) => ({
      name,
      reviews: [null, null],
    }));
    says(
      { ...smallest(), reviewers },
      { 'reviewers[2].name': 'is "Builder" a second time; give each reviewer a name of its own' },
    );
  });
  it('two reviewers of one name in two normalization forms', () => {
    const names = ['Caf\u00e9', 'Cafe\u0301'];
    const reviewers = names.map((name) => ({ name, reviews: [null, null] }));
    const message = `is "${names[1] ?? ''}" a second time; give each reviewer a name of its own`;
    says({ ...smallest(), reviewers }, { 'reviewers[1].name': message });
  });
  it('a panel with fewer votes than the reviews show', () => {
    const reviewers = [
      { name: 'R', reviews: [{ verdict: 'ship' }, { verdict: 'skip' }] },
      { name: 'S', reviews: [{ verdict: 'ship' }, null] },
    ];
    const tools = [
      { name: 'A', panel: { ship: 1, skip: 9 } },
      { name: 'B', panel: { ship: 9, skip: 0 } },
    ];
    says(
      { tools, reviewers },
      {
        'tools[0].panel.ship':
          'is 1, but the reviews show 2; write 2 or more, or leave the panel out',
        'tools[1].panel.skip':
          'is 0, but the reviews show 1; write 1 or more, or leave the panel out',
      },
    );
  });
  it('long texts are shortened in the message', () => {
    assert.equal(
      issues({ ...smallest(), lang: 'x'.repeat(5000) })['lang'],
      `is "${'x'.repeat(40)}…"; write a language tag like "en"`,
    );
  });
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
