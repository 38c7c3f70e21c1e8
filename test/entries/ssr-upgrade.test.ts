// What a server has drawn is taken over by the element: without a shift, a flash, or a request that
// nobody asked for.
import { expect } from '@open-wc/testing';
import { renderToString, type RenderOptions } from '../../src/entries/ssr/index.js';
import { faultUrl, newToken, seen } from '../infra/faults.js';
import { everything, parts, read } from '../support/comparison.js';
import { listen } from '../support/console.js';
import { open, summaries } from '../support/events.js';
import { emptyFrame, insideOf } from '../support/frame.js';
import { frames, outcome, part, place, rootOf, until } from '../support/mount.js';
import { elementIn } from '../support/prerendered.js';

const heard = listen();

describe('the upgrade', () => {
  const rects = (element: Element) =>
    [
      ...rootOf(element).querySelectorAll('[part]'),
      ...element.ownerDocument.querySelectorAll('#below'),
    ].map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return [node.getAttribute('part') ?? node.id, x, y, width, height].join(' ');
    });

  /** A prerendered page, not upgraded yet. */
  async function prerendered(options: RenderOptions = {}) {
    const frame = await emptyFrame(
      `${renderToString(everything(), options)}<p id="below">Below`,
      'inline-size:700px;block-size:600px',
    );
    const inside = insideOf(frame);
    const element = elementIn(inside.document);
    await frames();
    /**
     * Takes the element over; resolves to what stood there meanwhile: its texts at each frame, its
     * heights as they were laid out.
     */
    async function upgrade() {
      const texts = new Set<string>();
      const heights = new Set<number>();
      const observer = new inside.window.ResizeObserver(([entry]) => {
        heights.add(entry?.contentRect.height ?? NaN);
      });
      observer.observe(inside.document.body); // a line has no box of its own
      let done = false;
      inside.window.addEventListener('verdict-load', () => {
        done = true;
      });
      const script = inside.document.createElement('script');
      script.type = 'module';
      script.src = '/src/index.ts';
      inside.document.head.append(script);
      await until(() => {
        texts.add(parts(element, 'title').map(read).join() + read(part(element, 'pick')));
        return done;
      });
      await frames();
      observer.disconnect();
      return { texts: texts.size, heights: [...heights] };
    }
    return { ...inside, element, upgrade };
  }

  for (const options of [
    {},
    { layout: 'compact' },
    { layout: 'line' },
    { lang: 'de' },
    { lang: 'ar', theme: 'dark' },
    { expanded: true, headingLevel: 4 },
  ] as RenderOptions[]) {
    it(`moves nothing and shows nothing else meanwhile: ${JSON.stringify(options)}`, async () => {
      const { element, upgrade, window } = await prerendered(options);
      const before = rects(element);
      const shifts: number[] = [];
      const observer = window.PerformanceObserver.supportedEntryTypes.includes('layout-shift')
        ? new window.PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              shifts.push((entry as PerformanceEntry & { value: number }).value);
          })
        : null;
      observer?.observe({ type: 'layout-shift' });
      const { height } = element.ownerDocument.body.getBoundingClientRect();
      expect(await upgrade()).to.deep.equal({ texts: 1, heights: [height] });
      expect(element.matches(':defined')).to.equal(true);
      expect(element.status).to.equal('ready');
      expect(rects(element)).to.deep.equal(before);
      for (const entry of observer?.takeRecords() ?? [])
        shifts.push((entry as PerformanceEntry & { value: number }).value);
      expect(shifts).to.deep.equal([]);
    });
  }
  it('draws once: no node stands there twice', async () => {
    const { element, upgrade } = await prerendered();
    await upgrade();
    for (const name of ['container', 'title', 'tools', 'scorecard'])
      expect(parts(element, name), name).to.have.length(1);
    expect(rootOf(element).querySelector('style')).to.equal(null);
  });
  it('keeps open what the reader has opened', async () => {
    const { element, upgrade } = await prerendered();
    summaries(element)[1]?.click();
    await upgrade();
    expect(open(element)).to.deep.equal([false, true]);
  });
  it('keeps closed what the reader has closed', async () => {
    const { element, upgrade } = await prerendered({ expanded: true });
    summaries(element)[1]?.click();
    await upgrade();
    expect(open(element)).to.deep.equal([true, false]);
  });
  it('keeps open a reviewer whose name has code in it', async () => {
    const holder = place();
    const [reviewer, ...others] = everything().reviewers ?? [];
    holder.setHTMLUnsafe(
      renderToString({
        ...everything(),
        reviewers: [{ ...reviewer, name: 'The `vim` user' }, ...others],
      }),
    );
    const element = elementIn(holder);
    summaries(element)[0]?.click();
    await outcome(element);
    expect(open(element)).to.deep.equal([true, false]);
  });
  it('asks for nothing without a slug', async () => {
    const { element, upgrade, window } = await prerendered();
    await upgrade();
    await element.updateComplete;
    const requests = window.performance
      .getEntriesByType('resource')
      .filter((entry) => !/\.(?:js|ts)$/.test(new URL(entry.name).pathname));
    expect(requests).to.deep.equal([]);
  });
  it('asks once with a slug, and says what has changed since', async () => {
    const token = newToken();
    const live = {
      ...everything(),
      tools: everything().tools.map((tool) => ({ ...tool, panel: { ship: 3, skip: 3 } })),
    };
    const base = `${faultUrl('answer', { token, body: JSON.stringify(live), x: '' })}{slug}`;
    const { element, upgrade } = await prerendered({ slug: 'alpha-vs-beta', base });
    await upgrade();
    await until(() => rootOf(element).querySelector('[part=change]'));
    expect(read(part(element, 'change')))
      .to.contain('Alpha')
      .and.to.contain('(was 4 and 0)');
    expect((await seen(token, { settled: 1 })).count).to.equal(1);
  });
  it('keeps what the server drew when the live one does not come', async () => {
    const token = newToken();
    const { element, upgrade } = await prerendered({
      slug: 'alpha-vs-beta',
      base: `${faultUrl('answer', { status: 404, token, x: '' })}{slug}`,
    });
    await upgrade();
    await seen(token, { settled: 1 });
    await until(() => element.error);
    expect(element.status).to.equal('ready');
    expect(read(part(element, 'title'))).to.equal('Alpha vs Beta');
  });

  /** A prerendered element that has lost its own document, on a page that has the script. */
  function taken(query: Record<string, string | number>) {
    const holder = place();
    const html = renderToString(everything(), {
      slug: 'alpha-vs-beta',
      base: `${faultUrl('answer', { ...query, x: '' })}{slug}`,
    });
    holder.setHTMLUnsafe(html.replace(/<script.*?<\/script>/s, ''));
    return elementIn(holder);
  }

  it('tells a failure that leaves what the server drew', async () => {
    const element = taken({ status: 404 });
    expect((await outcome(element)).error?.code).to.equal('not-found');
    expect(element.status).to.equal('error');
    if (CSS.supports('selector(:state(x))'))
      expect(element.matches(':state(error)')).to.equal(true);
    expect(heard.console.length).to.equal(1);
    expect(heard.console[0]).to.contain('not-found');
    expect(read(part(element, 'title'))).to.equal('Alpha vs Beta');
  });
  it('shows the failure of other data than the server drew', async () => {
    const element = taken({ status: 404 });
    element.data = {};
    expect((await outcome(element)).error?.code).to.equal('schema');
    expect(parts(element, 'title')).to.deep.equal([]);
    expect(parts(element, 'error')).to.have.length(1);
  });
  it('shows the failure of a later source', async () => {
    const element = taken({ status: 404 });
    await outcome(element);
    element.slug = '../other';
    expect((await outcome(element)).error?.code).to.equal('slug');
    expect(parts(element, 'title')).to.deep.equal([]);
    expect(parts(element, 'error')).to.have.length(1);
  });
  it('announces nothing that nobody has waited for', async () => {
    const element = taken({ body: JSON.stringify(everything()) });
    expect((await outcome(element)).error).to.equal(null);
    expect(rootOf(element).querySelector('[role=status]')?.textContent).to.equal('');
  });
});
