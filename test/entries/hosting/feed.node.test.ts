// The feed, by the rules of RFC 4287.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { JSDOM } from 'jsdom-29';
import { parseComparison } from '../../../src/document/parse.js';
import { demo, demoSlugs, hostile } from '../../support/corpus.js';
import { document, prepareCommand } from '../cli/command.js';

const command = await prepareCommand();
const BASE = 'https://example.com/verdicts/';
const ATOM = 'http://www.w3.org/2005/Atom';

/** The feed of a folder, read by a parser that stops at what is no XML. */
async function feedOf(files: Readonly<Record<string, string>>, ...args: string[]) {
  const folder = command.folder(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`in/${name}.json`, text])),
  );
  const { code, err } = await folder.run([
    ...['build', 'in', '--out', 'out', '--base-url', BASE],
    ...args,
  ]);
  assert.equal(code, 0, err);
  const { window } = new JSDOM(folder.read('out/feed.xml'), { contentType: 'application/xml' });
  return window.document.documentElement;
}

const childrenOf = (element: Element, name: string): Element[] =>
  [...element.children].filter(({ localName }) => localName === name);
const textOf = (element: Element, name: string): string =>
  childrenOf(element, name)[0]?.textContent ?? '';

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/; // RFC 3339
const MAY_STAND = {
  feed: ['author', 'entry', 'id', 'link', 'title', 'updated'],
  entry: ['author', 'content', 'id', 'link', 'summary', 'title', 'updated'],
};

/** What is wrong with a feed or an entry: sections 4.1.1 and 4.1.2 of the RFC. */
function faultsOf(element: Element): string[] {
  const { localName, namespaceURI } = element;
  const name = localName === 'feed' ? 'feed' : 'entry';
  const faults = namespaceURI === ATOM ? [] : [`${name} is of another namespace`];
  for (const child of ['id', 'title', 'updated', 'author'])
    if (childrenOf(element, child).length !== 1) faults.push(`${name} needs one ${child}`);
  for (const child of element.children)
    if (!MAY_STAND[name].includes(child.localName)) faults.push(`${name} has ${child.localName}`);
  if (!URL.canParse(textOf(element, 'id'))) faults.push(`${name} has an id that is no IRI`);
  if (!textOf(element, 'title').trim()) faults.push(`${name} has no title`);
  if (!TIME.test(textOf(element, 'updated'))) faults.push(`${name} has no time`);
  const [author] = childrenOf(element, 'author');
  if (!author || !textOf(author, 'name')) faults.push(`${name} has an author without a name`);
  const links = childrenOf(element, 'link');
  if (!links.every((link) => URL.canParse(link.getAttribute('href') ?? '')))
    faults.push(`${name} has a link that leads nowhere`);
  // the feed is of no page: none lists all comparisons
  const alternates = links.filter((link) => link.getAttribute('rel') === 'alternate');
  if (alternates.length !== (name === 'entry' ? 1 : 0))
    faults.push(`${name} has ${alternates.length} alternate links`);
  const [content] = childrenOf(element, 'content');
  if (content && (content.getAttribute('type') !== 'html' || content.children.length))
    faults.push(`${name} has content that is not HTML as text`);
  return faults;
}

describe('feed.xml', () => {
  it('is a valid Atom feed, whatever the documents say', async () => {
    const files = {
      ...Object.fromEntries(demoSlugs.map((slug) => [slug, JSON.stringify(demo(slug))])),
      ...Object.fromEntries(
        hostile
          .filter(({ expect }) => expect === 'safe')
          .map(({ name, text }) => [
            `hostile-${name}`,
            JSON.stringify({ ...parseComparison(JSON.parse(text)), slug: `hostile-${name}` }),
          ]),
      ),
    };
    // the undated ones would not all find room: each has a date
    const dated = Object.fromEntries(
      Object.entries(files).map(([name, text], i) => [
        name,
        JSON.stringify({ ...(JSON.parse(text) as object), updated: `2026-01-${10 + (i % 20)}` }),
      ]),
    );
    const names = Object.keys(dated);
    const half = names.length / 2;
    for (const some of [names.slice(0, half), names.slice(half)]) {
      const feed = await feedOf(Object.fromEntries(some.map((name) => [name, `${dated[name]}`])));
      const entries = childrenOf(feed, 'entry');
      assert.equal(entries.length, some.length);
      assert.deepEqual([feed, ...entries].flatMap(faultsOf), []);
      const ids = entries.map((entry) => textOf(entry, 'id'));
      assert.equal(new Set(ids).size, ids.length);
    }
  });
  it('has the newest first, and is as new as that', async () => {
    const feed = await feedOf({
      a: document({ updated: '2026-03-01' }),
      b: document(),
      c: document({ updated: '2026-10-02' }),
    });
    const ids = childrenOf(feed, 'entry').map((entry) => textOf(entry, 'id'));
    assert.deepEqual(
      ids,
      ['c', 'a', 'b'].map((slug) => `${BASE}embed/${slug}.html`),
    );
    assert.equal(textOf(feed, 'updated'), '2026-10-02T00:00:00Z');
  });
  it('holds 100 at most', async () => {
    const many = Array.from({ length: 120 }, (_, i): [string, string] => [
      `d${i}`,
      document({ updated: i < 20 ? '2026-01-01' : '2026-02-01' }),
    ]);
    const entries = childrenOf(await feedOf(Object.fromEntries(many)), 'entry');
    assert.equal(entries.length, 100);
    assert.ok(entries.every((entry) => textOf(entry, 'updated') === '2026-02-01T00:00:00Z'));
  });
  it('says what the panel picks, and leads to the full comparison', async () => {
    const feed = await feedOf({
      a: document({
        url: 'https://desk.example/a',
        summary: 'One <b>for</b> all.',
        publisher: { name: 'Desk' },
        reviewers: [{ name: 'Builder', reviews: [{ verdict: 'ship' }, { verdict: 'skip' }] }],
      }),
    });
    const [entry] = childrenOf(feed, 'entry');
    assert.ok(entry);
    const { textContent } = JSDOM.fragment(textOf(entry, 'content'));
    assert.match(textContent, /Alpha[^]*1 of 1[^]*One <b>for<\/b> all\.\n/);
    assert.match(textOf(entry, 'summary'), /Alpha.*1 of 1.*One <b>for<\/b> all\.$/);
    assert.equal(childrenOf(entry, 'link')[0]?.getAttribute('href'), 'https://desk.example/a');
    assert.equal(childrenOf(entry, 'author')[0]?.textContent, 'Desk');
  });
  it('speaks the language that is asked for', async () => {
    const feed = await feedOf({ a: document() }, '--lang', 'de');
    assert.equal(feed.getAttribute('xml:lang'), 'de');
    assert.equal(textOf(feed, 'title'), 'Vergleiche von example.com');
  });
});
