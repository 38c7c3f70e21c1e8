// Documents that nobody would write, for property-based tests: right ones with odd contents, and
// ones of any shape.
import fc from 'fast-check';
import {} from './almost.js';

/** Texts that have broken other widgets. */
const ODD = [
  '<script>globalThis.pwned=1</script>',
  '<img src=x onerror="globalThis.pwned=1">',
  '"><svg onload=pwned=1>',
  "'-alert(1)-'",
  '</template></style><!--',
  '<!--?lit$123$-->',
  '?lit$123$',
  '${pwned=1}',
  '{{pwned}}',
  '`code`',
  '``',
  '`',
  '` `',
  '`\n`',
  '\u2068isolated\u2069',
  '\u2068',
  '\u2069\u2068',
  '\u202eright to left',
  '\u200f',
  '\ud800',
  '\udc00\ud800',
  '\0',
  '\u0007',
  '\ufeff',
  '\ufffe',
  '\u{e0061}',
  'a'.repeat(200),
  'á\u0301'.repeat(60),
  'W'.repeat(60),
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}',
  '\u2028',
  '\t\n\r',
  ' ',
  '\u00a0'.repeat(40),
  '漢字'.repeat(40),
  'عربي '.repeat(20),
  'http://',
  '__proto__',
  'constructor',
  'toString',
  '$&',
  '{n}',
  '{tool}',
  // Markup of template languages
  '{{ 7 * 7 }}',
  '{% raw %}{% endraw %}',
  '{{#each tools}}{{/each}}',
  '<%= 7 * 7 %>',
  '#{7 * 7}',
  '[[pwned]]',
  '*a* _b_ ~c~',
  // Isolates that nest, that do not end, and that end another one
  '\u2068\u2068a\u2069\u2069',
  '\u2068'.repeat(60),
  'a\u2069\u202e',
  '\u2066\u2067\u2068',
  // One text in several normalization forms
  'Caf\u00e9',
  'Cafe\u0301',
  '\u1112\u1161\u11ab',
  '\ud55c',
  '\ufb01',
];

export const text = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.array(fc.constantFrom(...ODD), { maxLength: 6 }).map((list) => list.join('')),
);

const name = text.map((value) => (/\S/.test(value) ? value : `n${value}`).slice(0, 200));
const aLine = fc.option(text, { nil: undefined });

/** Addresses on a host that tests forbid, relative ones, and what only looks like an address. */
const HOST = 'https://elsewhere.invalid';

export const goodLink = fc.oneof(
  fc.constantFrom(
    `${HOST}/`,
    `${HOST}/logo.png?a=1&b="2"'3`,
    'HTTP://elsewhere.invalid:81/',
    '//elsewhere.invalid/x',
    '/x',
    'x y',
    './../..',
    '#x',
    '?x',
    'http:x',
    'https:///x',
    'https://[',
    'https://user:password@elsewhere.invalid/',
    'https://xn--nxa.invalid',
    '%6aavascript:0',
    '\\x',
    '/javascript:0',
    'x/data:y',
  ),
  fc
    .webUrl({ validSchemes: ['http', 'https'] })
    .map((url) => url.replace(/^(https?:\/\/)[^/?#]+/, '$1elsewhere.invalid')),
);

export const badLink = fc.constantFrom(
  'javascript:pwned=1',
  'JaVaScRiPt:pwned=1',
  ' javascript:pwned=1',
  'java\nscript:pwned=1',
  '\u0001javascript:pwned=1',
  'data:text/html,<script>pwned=1</script>',
  'vbscript:pwned',
  'blob:x',
  'file:///etc/passwd',
  'ftp://elsewhere.invalid',
  'about:blank',
  'mailto:a@b',
  '',
  ' ',
  `${HOST}\n`,
);

const count = fc.oneof(fc.nat(12), fc.maxSafeNat());
const votes = fc.record({ ship: count, skip: count });

const review = fc.option(
  fc.record(
    {
      verdict: fc.constantFrom('ship', 'skip'),
      score: fc.oneof(
        fc.integer({ min: 0, max: 100 }),
        fc.double({ min: 0, max: 100, noNaN: true }),
      ),
      quote: text,
    },
    { requiredKeys: ['verdict'] },
  ),
  { nil: null },
);

const tool = fc.record(
  {
    name,
    category: aLine,
    tagline: aLine,
    description: aLine,
    url: goodLink,
    sponsored: fc.boolean(),
    logo: goodLink,
    bestFor: aLine,
    price: fc.record({ entry: text, detail: text }, { requiredKeys: [] }),
    community: fc.option(votes, { nil: null }),
  },
  { requiredKeys: ['name'] },
);

const value = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
const knownOrNot = fc.option(value, { nil: null });
const row = fc.record(
  { label: name, values: fc.tuple(knownOrNot, knownOrNot), note: aLine },
  { requiredKeys: ['label', 'values'] },
);

/** Comparisons of version 1, whatever their texts, figures and addresses. */
export const comparisons = fc.record(
  {
    version: fc.constant(1),
    slug: fc.constantFrom('a', 'a-vs-b', 'x.y_z'),
    title: aLine,
    eyebrow: aLine,
    summary: aLine,
    why: aLine,
    url: goodLink,
    rows: fc.array(row, { maxLength: 4 }),
    method: fc.record({ text, url: goodLink }, { requiredKeys: ['text'] }),
    updated: fc
      .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    lang: fc.constantFrom('en', 'de', 'ar', 'ja', 'zh-Hans-CN', 'xx'),
    publisher: fc.record({ name, url: goodLink }, { requiredKeys: ['name'] }),
    tools: fc.tuple(tool, tool),
    reviewers: fc.uniqueArray(
      fc.record(
        { name, about: text, reviews: fc.tuple(review, review) },
        { requiredKeys: ['name', 'reviews'] },
      ),
      { selector: (reviewer) => reviewer.name.normalize(), maxLength: 6 },
    ),
    cta: fc.record(
      { title: text, text, label: name, url: goodLink },
      { requiredKeys: ['label', 'url'] },
    ),
  },
  { requiredKeys: ['tools'] },
);
