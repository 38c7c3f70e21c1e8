// Under which address a comparison is looked for, and where its own links lead: contract, section
// 1.
import { expect } from '@open-wc/testing';
import { configure, VerdictError } from '../../src/index.js';
import { faultUrl, newToken, otherOrigins, seen } from '../infra/faults.js';
import { answerBase, answerUrl } from '../support/answers.js';
import { bare, everything, inline } from '../support/comparison.js';
import { listen } from '../support/console.js';
import { make, mount, outcome, part, titleOf, until } from '../support/mount.js';
import { attribute, page } from '../support/page.js';

listen();
const countOf = async (token: string) => (await seen(token)).count;
/**
 * Settles when a later element has loaded: whatever the ones before it wanted to ask for, they
 * have.
 */
const later = async () => {
  await outcome(mount({ src: answerUrl('Later', { token: newToken() }) }));
};

describe('the base', () => {
  afterEach(() => {
    configure({ base: '/comparisons/' });
  });

  it('is what configure() says, where the element says nothing', async () => {
    const token = newToken();
    configure({ base: answerBase({ token }) });
    const element = mount({ slug: 'a-vs-b' });
    await outcome(element);
    expect(titleOf(element)).to.equal('a-vs-b');
    expect(await countOf(token)).to.equal(1);
  });
  it('is that one also where the element has an empty one', async () => {
    const token = newToken();
    configure({ base: answerBase({ token }) });
    const element = mount({ slug: 'a-vs-b', base: '' });
    await outcome(element);
    expect([titleOf(element), await countOf(token)]).to.deep.equal(['a-vs-b', 1]);
  });
  it('of the element wins', async () => {
    const token = newToken();
    configure({ base: answerBase({ token }) });
    const element = mount({ slug: 'sqlite-vs-duckdb', base: '/demo/comparisons/' });
    await outcome(element);
    await later();
    expect(element.comparison?.tools[0].name).to.equal('SQLite');
    expect(await countOf(token)).to.equal(0);
  });
  it('that is configured later makes those load again that depend on it, and no other', async () => {
    const [one, two, own] = [newToken(), newToken(), newToken()];
    configure({ base: answerBase({ token: one }) });
    const depends = mount({ slug: 'a-vs-b' });
    const other = mount({ slug: 'a-vs-b', base: answerBase({ token: own }) });
    const src = mount({ src: answerUrl('Src', { token: own }) });
    await Promise.all([depends, other, src].map(outcome));
    const again = outcome(depends);
    configure({ base: answerBase({ token: two }) });
    await again;
    await later();
    expect(await Promise.all([one, two, own].map(countOf))).to.deep.equal([1, 1, 2]);
  });
  it('of the element that is changed makes it load again', async () => {
    const token = newToken();
    const element = mount({ slug: 'sqlite-vs-duckdb', base: '/demo/comparisons/' });
    await outcome(element);
    element.base = answerBase({ token });
    await outcome(element);
    expect([titleOf(element), await countOf(token)]).to.deep.equal(['sqlite-vs-duckdb', 1]);
  });
  it('must be a text', () => {
    expect(() => {
      configure({ base: 7 as unknown as string });
    })
      .to.throw(VerdictError)
      .with.property('code', 'config');
  });
  it('that makes no address is a fault of the page', async () => {
    expect((await outcome(mount({ slug: 'a', base: 'https://' }))).error?.code).to.equal('config');
  });
  it('resolves against the document’s own base', async () => {
    const base = document.createElement('base');
    base.href = '/demo/';
    document.head.append(base);
    const element = mount({ slug: 'sqlite-vs-duckdb', base: 'comparisons' });
    await outcome(element);
    base.remove();
    expect(element.comparison?.tools[1].name).to.equal('DuckDB');
  });
});

describe('the page’s address', () => {
  const { href } = location;
  afterEach(() => {
    history.replaceState(null, '', href);
  });
  it('counts when an address is set, as with an image: a later one loads nothing and breaks nothing', async () => {
    const element = mount({ slug: 'sqlite-vs-duckdb', base: 'demo/comparisons' });
    await outcome(element);
    const { comparison } = element;
    history.replaceState(null, '', '/elsewhere/page');
    element.expanded = true;
    await element.updateComplete;
    expect([element.status, element.error]).to.deep.equal(['ready', null]);
    expect(element.comparison).to.equal(comparison);
    await element.reload();
    expect([element.comparison?.tools[1].name, element.error]).to.deep.equal(['DuckDB', null]);
    element.base = '../demo/comparisons/{slug}.json?again';
    await outcome(element);
    expect([element.comparison?.tools[1].name, element.error]).to.deep.equal(['DuckDB', null]);
  });
});

describe('the browser’s HTTP cache', () => {
  it('is respected, and asked past by reload()', async () => {
    const token = newToken();
    const src = answerUrl('Kept for a minute', { token, header: 'cache-control: max-age=60' });
    await (await fetch(src)).text();
    await (await fetch(src)).text();
    // 1, or 2 in a browser that keeps nothing while it is tested
    const before = await countOf(token);
    const element = mount({ src });
    await outcome(element);
    expect([titleOf(element), await countOf(token)]).to.deep.equal([
      'Kept for a minute',
      before + before - 1,
    ]);
    await element.reload();
    expect(await countOf(token)).to.equal(before + before);
  });
  it('is asked by reload() whether its copy still holds, as by a fetch of the page’s own', async () => {
    const answers = [newToken(), newToken()].map((token) => ({
      token,
      src: `${answerUrl('Kept', { token, header: 'cache-control: max-age=60' })}&header=etag:%20%22one%22`,
    }));
    const [own, other] = answers;
    if (!own || !other) throw new Error('there are no answers');
    for (const cache of ['default', 'no-cache'] as const)
      await (await fetch(own.src, { cache })).text();
    const element = mount({ src: other.src });
    await outcome(element);
    await element.reload();
    const copies = await Promise.all(
      answers.map(async ({ token }) =>
        (await seen(token)).requests.map(({ headers }) => headers['if-none-match'] ?? 'none'),
      ),
    );
    // none has one in a browser that keeps nothing while it is tested
    expect(copies[0]).to.have.lengthOf(2);
    expect(copies[1]).to.deep.equal(copies[0]);
  });
});

describe('a document that the page preloads', () => {
  const counted = async (origin: string, body: (src: string) => string): Promise<number> => {
    const token = newToken();
    const src = answerUrl(
      'Preloaded',
      { token, cors: '*', header: 'cache-control: max-age=60' },
      origin,
    );
    const { window, probe } = await page(
      `<link rel="preload" as="fetch" crossorigin href="${attribute(src)}"><script type="module" src="/dist/verdict-compare.js"></script>`,
      body(src),
    );
    await until(() => window.document.title === 'Preloaded');
    expect([probe.console, probe.errors]).to.deep.equal([[], []]);
    return countOf(token);
  };
  const fetchBody = (src: string) => `<script>
    fetch(${JSON.stringify(src)})
      .then((answer) => answer.json())
      .then(({ title }) => { document.title = title; });
    </script>`;
  const elementBody = (src: string) => `<script>
    addEventListener('verdict-load', ({ detail }) => {
      document.title = detail.comparison.title;
    });
    </script>
    <verdict-compare src="${attribute(src)}"></verdict-compare>`;
  it('is asked for no oftener than by a fetch of the page’s own, here and at another origin', async () => {
    for (const origin of [location.origin, (await otherOrigins()).origin]) {
      const own = await counted(origin, fetchBody);
      expect(own).to.be.within(1, 2); // 2 in a browser that keeps nothing while it is tested
      expect(await counted(origin, elementBody)).to.equal(own);
    }
  });
});

describe('relative links', () => {
  it('of a fetched document belong to where it was fetched from; others to the page', async () => {
    const document = { ...bare({ url: 'a.html' }), url: './b' };
    const fetched = mount({ src: answerUrl('', { body: JSON.stringify(document) }) });
    await outcome(fetched);
    expect(fetched.comparison?.tools[0].url).to.equal(`${location.origin}/__faults/a.html`);
    const own = make();
    own.append(inline(document));
    globalThis.document.body.append(own);
    await outcome(own);
    expect(part(own, 'name').querySelector('a')?.href).to.equal(
      new URL('a.html', globalThis.document.baseURI).href,
    );
  });
  it('belong to where the document was in the end, after a redirect', async () => {
    const to = `/__faults/answer?body=${encodeURIComponent(JSON.stringify(bare({ url: 'a.html' })))}`;
    const element = mount({ src: faultUrl('redirect', { to }) });
    await outcome(element);
    expect(element.comparison?.tools[0].url).to.equal(`${location.origin}/__faults/a.html`);
  });
  it('of everything stay what the document says', async () => {
    const element = mount({ src: answerUrl('', { body: JSON.stringify(everything()) }) });
    await outcome(element);
    expect(element.comparison?.cta?.url).to.equal('https://desk.example/test');
  });
});
