// Embed pages in frames on pages of another origin, in Chromium.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Frame, type Page } from 'puppeteer-core';
import { JSDOM } from 'jsdom-29';
import { prepareCommand } from '../cli/command.js';
import { missingPrograms, open, serveBuild } from '../hosting/served.js';

const command = await prepareCommand();
const skip = missingPrograms();

/** The frame with the embed page, once it has drawn. */
async function frameIn(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe[src*="/embed/"]');
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error('There is no frame');
  await frame.waitForSelector('verdict-compare');
  return frame;
}

const heights = (page: Page, frame: Frame): Promise<{ inner: number; outer: number }> =>
  Promise.all([
    frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    page.$eval('iframe[src*="/embed/"]', (element) => element.clientHeight),
  ]).then(([inner, outer]) => ({ inner, outer }));

/** Waits until the frame is as high as what is in it. */
async function settle(page: Page, frame: Frame, above = 0): Promise<number> {
  for (;;) {
    const { inner, outer } = await heights(page, frame);
    if (inner === outer && inner > above) return inner;
    // a frame of the page's own pace; the test has its time limit
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** Opens every reviewer, or the first. */
const openReviewer = (frame: Frame): Promise<void> =>
  frame.$eval('verdict-compare', (element) => {
    element.shadowRoot?.querySelector<HTMLElement>('details:not([open]) > summary')?.click();
  });

/** The text in the page's field, as a parser without scripts reads it. */
const snippetIn = (html: string): string =>
  new JSDOM(html).window.document.querySelector('textarea')?.value ?? '';

const surface = (frame: Frame) =>
  frame.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return { color, backgroundColor };
  });

/** Keeps what a page hears. */
const GATHER = `globalThis.heard = [];
addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));
`;
const FORGED = { type: 'verdict-compare:height', slug: 'alpha-vs-beta', height: 9000 };

describe('an embed page in a frame', { skip, timeout: 120_000 }, () => {
  let site: Awaited<ReturnType<typeof serveBuild>>;
  let snippet: string;
  before(async () => {
    site = await serveBuild(command);
    snippet = snippetIn(site.folder.read('out/embed/alpha-vs-beta.html'));
  });
  after(() => site.stop());
  const strict = () => {
    const { origin } = new URL(site.base);
    return {
      'content-security-policy': `default-src 'none'; frame-src ${origin}; script-src ${origin}; img-src data:`,
    };
  };

  it('is as high as what is in it, also when a reviewer is opened, on a strict page', async () => {
    const { page, complaints } = await open(site.browser, site.host.add(snippet, strict()));
    const frame = await frameIn(page);
    const closed = await settle(page, frame);
    await openReviewer(frame);
    const opened = await settle(page, frame, closed);
    assert.ok(opened > closed);
    await page.setViewport({ width: 360, height: 600 });
    await settle(page, frame, opened);
    assert.deepEqual(complaints, []);
    await page.close();
  });
  it('takes a border into account, and frames that come later', async () => {
    const address = site.host.add(
      snippet.replace(/<iframe.*<\/iframe>/, ''),
      {},
      '<style>* { box-sizing: border-box } iframe { border: 7px solid }</style>',
    );
    const { page } = await open(site.browser, address);
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
    }, `${site.base}embed/alpha-vs-beta.html`);
    const frame = await frameIn(page);
    assert.ok((await settle(page, frame)) > 200);
    await page.close();
  });
  it('reads in the colours of a page that is dark, and of its own where it hears none', async () => {
    const dark = '<style>body { background: #0b0d10; color: rgb(230, 235, 240) }</style>';
    const { page } = await open(site.browser, site.host.add(snippet, {}, dark));
    const frame = await frameIn(page);
    await frame.waitForFunction(
      () => getComputedStyle(document.documentElement).color === 'rgb(230, 235, 240)',
    );
    assert.equal((await surface(frame)).backgroundColor, 'rgba(0, 0, 0, 0)');
    await page.evaluate(() => {
      document.body.className = 'light';
      document.body.style.color = 'rgb(20, 20, 20)';
    });
    await frame.waitForFunction(
      () => getComputedStyle(document.documentElement).color === 'rgb(20, 20, 20)',
    );
    await page.close();

    const alone = snippet.replace(/<script.*/s, '');
    for (const scheme of ['light', 'dark']) {
      const opened = await open(site.browser, site.host.add(alone, {}, dark), (page) =>
        page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
      );
      const own = await surface(await frameIn(opened.page));
      const light = { color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' };
      const shown = own.color === light.color ? 'light' : 'dark';
      assert.notEqual(own.backgroundColor, 'rgba(0, 0, 0, 0)');
      assert.notEqual(own.backgroundColor, own.color);
      assert.equal(shown, scheme);
      await opened.page.close();
    }
  });
  it('is heard by its address, its window and its origin alone', async () => {
    const lie = `<script>parent.postMessage(${JSON.stringify(FORGED)}, '*')</script>`;
    const liar = site.host.add(lie);
    const address = site.host.add(
      // without a sandbox, since that takes its origin away, wherever it is led
      `${snippet.replace(/ sandbox="[^"]*"/, '')}<iframe id="elsewhere" src="${liar}" height="100"></iframe>`,
    );
    const { page } = await open(site.browser, address);
    const frame = await frameIn(page);
    const height = await settle(page, frame);
    await page.evaluate(`${GATHER}postMessage(${JSON.stringify(FORGED)}, '*')`);
    await page.waitForFunction('heard.length > 0');
    await page.evaluate(`heard.length = 0`);
    // a frame that was led elsewhere
    await page.$eval(
      'iframe[src*="/embed/"]',
      (element, src) => element.contentWindow?.location.replace(src),
      liar,
    );
    await page.waitForFunction('heard.some(({ data }) => data.height === 9000)');
    const shown = await page.$$eval('iframe', (all) => all.map(({ clientHeight }) => clientHeight));
    assert.deepEqual(shown, [height, 100]);
    await page.close();
  });
  it('hears nothing but the page around it', async () => {
    const { page } = await open(site.browser, site.host.add(snippet));
    const frame = await frameIn(page);
    await settle(page, frame);
    const before = await surface(frame);
    await frame.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('message', resolve, { once: true });
          postMessage({ type: 'verdict-compare:page', color: 'rgb(1, 2, 3)' }, '*');
        }),
    );
    assert.deepEqual(await surface(frame), before);
    await page.close();
  });

  it('speaks to WordPress, in a sandbox that has no origin', async () => {
    const { html } = JSON.parse(site.folder.read('out/oembed/alpha-vs-beta.json')) as {
      html: string;
    };
    // as WordPress writes it: the secret of the page that has written the answer may come first
    const written = html.replace(
      /<iframe src="([^"]*)"/,
      '<iframe data-secret="Zb8T0hQm2x" src="$1#?secret=0ther5ecre#?secret=Zb8T0hQm2x"',
    );
    const { page, complaints } = await open(
      site.browser,
      site.host.add(`<script>${GATHER}</script>${written}`),
    );
    const frame = await frameIn(page);
    const secrets = `heard.filter(({ data }) => data.secret)`;
    await page.waitForFunction(`${secrets}.length > 0`);
    await page.evaluate('heard.length = 0');
    await page.$eval('iframe', ({ contentWindow }) => {
      contentWindow?.postMessage({ message: 'ready', secret: 'another' }, '*');
      contentWindow?.postMessage({ message: 'ready', secret: 'Zb8T0hQm2x' }, '*');
    });
    await page.waitForFunction(`${secrets}.length > 0`);
    const { inner } = await heights(page, frame);
    assert.deepEqual(await page.evaluate(secrets), [
      { data: { message: 'height', value: inner, secret: 'Zb8T0hQm2x' }, origin: 'null' },
    ]);
    await openReviewer(frame);
    await page.waitForFunction(`${secrets}.at(-1).data.value > ${inner}`);
    // no window may be opened from there: WordPress itself follows what leads to the frame's host
    await frame.$eval('verdict-compare', (element) => {
      element.shadowRoot?.querySelector<HTMLElement>('a[href$="/full/alpha-vs-beta"]')?.click();
    });
    const value = new URL('/full/alpha-vs-beta', site.base).href;
    await page.waitForFunction(`${secrets}.at(-1).data.message === 'link'`);
    assert.deepEqual(await page.evaluate(`${secrets}.at(-1).data`), {
      message: 'link',
      value,
      secret: 'Zb8T0hQm2x',
    });
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('reads and opens where no script runs', async () => {
    const { page, complaints } = await open(
      site.browser,
      `${site.base}embed/alpha-vs-beta.html`,
      (page) => page.setJavaScriptEnabled(false),
    );
    const title = await page.$('verdict-compare >>> [part=title]');
    assert.equal(await title?.evaluate((element) => element.textContent), 'Alpha vs Beta');
    const summary = await page.$('verdict-compare >>> details > summary');
    await summary?.click();
    const quote = await page.$('verdict-compare >>> details[open] blockquote');
    assert.match(String(await quote?.evaluate((element) => element.textContent)), /^It kept its/);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
