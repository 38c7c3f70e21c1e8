// Stage: links. Relative links of a fetched document belong to the file that they stand in.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { resolveLinks } from '../../src/document/links.js';
import { parseComparison } from '../../src/document/parse.js';

const address = 'https://data.example/comparisons/a-vs-b.json';
const resolve = (document: object) =>
  resolveLinks(parseComparison({ tools: [{ name: 'A' }, { name: 'B' }], ...document }), address);

describe('relative links', () => {
  const all = resolve({
    url: '../full/a-vs-b',
    publisher: { name: 'P', url: '/' },
    tools: [
      { name: 'A', url: 'a.html', logo: 'logos/a.svg' },
      { name: 'B', url: '#b', logo: '//cdn.example/b.svg' },
    ],
    cta: { label: 'Go', url: '?go' },
  });
  it('become absolute everywhere', () => {
    assert.equal(all.url, 'https://data.example/full/a-vs-b');
    assert.equal(all.publisher?.url, 'https://data.example/');
    assert.deepEqual(
      all.tools.map(({ url }) => url),
      ['https://data.example/comparisons/a.html', `${address}#b`],
    );
    assert.deepEqual(
      all.tools.map(({ logo }) => logo),
      ['https://data.example/comparisons/logos/a.svg', 'https://cdn.example/b.svg'],
    );
    assert.equal(all.cta?.url, `${address}?go`);
  });
});

describe('other links', () => {
  it('stay as they are when they are absolute', () =>
    assert.equal(resolve({ url: 'HTTP://x.example/a b' }).url, 'HTTP://x.example/a b'));
  it('are relative without the two slashes, as in any page', () =>
    assert.equal(resolve({ url: 'https:b.html' }).url, 'https://data.example/comparisons/b.html'));
  it('stay as they are when they are no address', () =>
    assert.equal(resolve({ url: 'https://' }).url, 'https://'));
  it('stay absent', () => {
    const document = {
      tools: [{ name: 'A' }, { name: 'B' }],
      publisher: { name: 'P' },
      title: 'T',
    };
    assert.deepEqual(resolve(document), parseComparison(document));
  });
});
