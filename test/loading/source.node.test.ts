// Stage: source. Which document an element shows, and under which address: contract, section 1.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { configuration } from '../../src/loading/config.js';
import {
  resolveSource,
  isSameSource,
  type Source,
  type SourceInput,
} from '../../src/loading/source.js';

const nothing: SourceInput = {
  data: undefined,
  src: null,
  slug: null,
  base: '/comparisons/',
  inline: null,
  baseURI: 'https://page.example/blog/post.html',
  pending: false,
};
const source = (input: Partial<SourceInput>): Source => resolveSource({ ...nothing, ...input });
const url = (input: Partial<SourceInput>): unknown => source(input).key;
function error(input: Partial<SourceInput>): { code: string; message: string; retryable: boolean } {
  const found = source(input);
  if (found.kind !== 'error') assert.fail(`the source is ${found.kind}`);
  return found.error;
}

describe('what wins', () => {
  const data = { tools: [] };
  it('data wins over everything', () => {
    assert.deepEqual(source({ data, src: 'a.json', slug: 'a', inline: '{}' }), {
      kind: 'data',
      key: data,
    });
  });
  it('data is taken as it is, whatever it is', () => {
    for (const odd of [0, '', false, 'text', [], NaN])
      assert.deepEqual(source({ data: odd, slug: 'a' }), { kind: 'data', key: odd });
  });
  it('src wins over slug', () =>
    assert.equal(url({ src: 'a.json', slug: 'b' }), 'https://page.example/blog/a.json'));
  it('src wins over a malformed slug', () =>
    assert.equal(url({ src: 'a.json', slug: '../b' }), 'https://page.example/blog/a.json'));
  it('inline JSON alone is the document', () =>
    assert.deepEqual(source({ inline: '{}' }), { kind: 'inline', key: '{}' }));
  it('inline JSON beside a slug or src is the snapshot before it', () => {
    assert.deepEqual(source({ slug: 'a', inline: '{}' }), {
      kind: 'url',
      key: 'https://page.example/comparisons/a.json',
      inline: '{}',
    });
    assert.deepEqual(source({ src: 'a.json', inline: '{}' }), {
      kind: 'url',
      key: 'https://page.example/blog/a.json',
      inline: '{}',
    });
  });
  it('a data of null waits for the data, unless there is another source', () => {
    assert.deepEqual(source({ data: null }), { kind: 'none', key: null });
    assert.equal(source({ data: null, slug: 'a' }).kind, 'url');
    assert.equal(source({ data: null, inline: '{}' }).kind, 'inline');
  });
  it('while the page is parsed, nothing yet means that inline JSON may come', () => {
    assert.deepEqual(source({ pending: true }), { kind: 'none', key: null });
    assert.equal(source({ pending: true, slug: 'a/b' }).kind, 'error');
  });
  it('inline JSON stands beside a source that is none, too', () => {
    for (const input of [{ slug: 'a/b' }, { src: '' }, { src: 'https://:x' }]) {
      const found = source({ ...input, inline: '{}' });
      assert.deepEqual([found.kind, 'inline' in found && found.inline], ['error', '{}']);
      assert.equal(isSameSource(found, source({ ...input, inline: '{}' })), true);
      assert.equal(isSameSource(found, source(input)), false);
    }
  });
});

describe('the address of a slug', () => {
  const slug = 'a-vs-b';
  const cases: [base: string, address: string][] = [
    ['/comparisons/', 'https://page.example/comparisons/a-vs-b.json'],
    ['/comparisons', 'https://page.example/comparisons/a-vs-b.json'],
    ['comparisons', 'https://page.example/blog/comparisons/a-vs-b.json'],
    ['./', 'https://page.example/blog/a-vs-b.json'],
    ['../data', 'https://page.example/data/a-vs-b.json'],
    ['/', 'https://page.example/a-vs-b.json'],
    ['https://data.example', 'https://data.example/a-vs-b.json'],
    ['https://data.example/v1/comparisons/', 'https://data.example/v1/comparisons/a-vs-b.json'],
    ['//data.example/x', 'https://data.example/x/a-vs-b.json'],
    ['https://data.example/x?key=1', 'https://data.example/x/a-vs-b.json?key=1'],
    ['/api/compare/{slug}?v=2', 'https://page.example/api/compare/a-vs-b?v=2'],
    ['compare?slug={slug}', 'https://page.example/blog/compare?slug=a-vs-b'],
    ['/api/%7Bslug%7D.json', 'https://page.example/api/a-vs-b.json'],
    ['https://data.example/%7bslug%7d', 'https://data.example/a-vs-b'],
  ];
  for (const [base, address] of cases)
    it(`with the base ${base} is ${address}`, () => assert.equal(url({ slug, base }), address));

  it('has the slug as it is written', () => {
    assert.equal(
      url({ slug: 'Ollama-vs-llama.cpp' }),
      'https://page.example/comparisons/Ollama-vs-llama.cpp.json',
    );
  });
  it('without configure() is /comparisons/ in the npm build', () => {
    assert.equal(
      url({ slug, base: configuration().base }),
      'https://page.example/comparisons/a-vs-b.json',
    );
  });
  it('takes nothing in the slug for a pattern', () => {
    assert.equal(url({ slug: 'a', base: '/x/{slug}/$&' }), 'https://page.example/x/a/$&');
  });
});

describe('a base that no slug can be put into', () => {
  for (const base of ['https://{slug}/x', 'https://{slug}.example/{slug}.json', '//%7Bslug%7D/x']) {
    it(`is ${base}, whose host a slug would choose`, () => {
      assert.equal(error({ slug: 'evil.example', base }).code, 'config');
    });
  }
});

describe('an address', () => {
  it("has nothing of the name and password in the page's own", () => {
    const baseURI = 'https://name:password@page.example/blog/post.html';
    assert.equal(url({ slug: 'a', baseURI }), 'https://page.example/comparisons/a.json');
    assert.equal(url({ src: 'a.json', baseURI }), 'https://page.example/blog/a.json');
  });
});

describe('the address of a src', () => {
  it('resolves against the document', () => {
    assert.equal(url({ src: '/x.json' }), 'https://page.example/x.json');
    assert.equal(url({ src: 'https://data.example/x.json' }), 'https://data.example/x.json');
    assert.equal(url({ src: '?x' }), 'https://page.example/blog/post.html?x');
  });
  it('has nothing to do with the base', () =>
    assert.equal(url({ src: 'x.json', base: '/elsewhere/' }), 'https://page.example/blog/x.json'));
});

describe('a slug', () => {
  const fine = ['a', '7', 'A-b_c.d', 'smolvlm2-turbo-vs-mistral-3-small-24b', 'x'.repeat(200)];
  for (const slug of fine)
    it(`may be ${slug.slice(0, 40)}`, () => assert.equal(source({ slug }).kind, 'url'));
  const refused = [
    '',
    ' ',
    'a b',
    '..',
    '../a',
    'a/b',
    'a\\b',
    'a%2Fb',
    '%2e%2e',
    '.a',
    'a.',
    '-a',
    'a-',
    '_a',
    'a--b',
    'a..b',
    'a-_b',
    'a?b',
    'a#b',
    'ä',
    'a\n',
    '{slug}',
    'x'.repeat(201),
  ];
  for (const slug of refused) {
    it(`may not be ${JSON.stringify(slug.slice(0, 40))}`, () => {
      const { code, message, retryable } = error({ slug });
      assert.equal(code, 'slug');
      assert.equal(retryable, false);
      assert.ok(message.includes(JSON.stringify(slug.slice(0, 200))), message);
      assert.match(message, /letters and digits/);
    });
  }
  it('is refused also where a snapshot stands beside it', () =>
    assert.equal(error({ slug: '../a', inline: '{}' }).code, 'slug'));
});

describe('no source', () => {
  it('is a fault of the page, which is told what it may give', () => {
    const { code, message, retryable } = error({});
    assert.equal(code, 'config');
    assert.equal(retryable, false);
    for (const way of ['slug', 'src', 'application/json', 'data'])
      assert.ok(message.includes(way), way);
  });
  it('is an empty src too', () => assert.equal(error({ src: '' }).code, 'config'));
  it('is what makes no address', () => {
    assert.match(error({ src: 'https://' }).message, /"https:\/\/".+src/);
    assert.match(error({ slug: 'a', base: 'https://' }).message, /"https:\/\/".+base/);
    assert.equal(error({ slug: 'a', base: 'http://[' }).code, 'config');
  });
});

describe('the same source', () => {
  const same = (a: Partial<SourceInput>, b: Partial<SourceInput>) =>
    isSameSource(source(a), source(b));
  it('is the same address, however it is written', () => {
    assert.ok(same({ slug: 'a' }, { src: '/comparisons/a.json' }));
    assert.ok(same({ slug: 'a', base: '/comparisons' }, { slug: 'a', base: '/comparisons/' }));
    assert.ok(!same({ slug: 'a' }, { slug: 'b' }));
  });
  it('has the same snapshot', () => assert.ok(!same({ slug: 'a' }, { slug: 'a', inline: '{}' })));
  it('is the same object of data', () => {
    const data = {};
    assert.ok(same({ data }, { data, slug: 'a' }));
    assert.ok(!same({ data }, { data: {} }));
  });
  it('is never of another kind', () => assert.ok(!same({ data: '{}' }, { inline: '{}' })));
});
