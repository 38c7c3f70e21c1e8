// Embed pages in frames on pages of another origin, in Chromium.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { prepareCommand } from '../cli/command.js';
import { missingPrograms, open, serveBuild } from '../hosting/served.js';
import { drawFrame, frameIn, heights, openReviewer, settle, snippetIn, surface } from './framed.js';

const command = await prepareCommand();
const skip = missingPrograms();

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
  it('is as high as all that is in it also where it is not yet in sight', async () => {
    for (const pasted of [snippet, snippet.replace(' loading="lazy"', '')]) {
      const address = site.host.add(`<div style="block-size: 1500px"></div>${pasted}`);
      const { page } = await open(site.browser, address);
      const frame = await frameIn(page);
      const unseen = await settle(page, frame);
      await page.$eval('iframe', (element) => element.scrollIntoView());
      await drawFrame(frame);
      assert.equal(await settle(page, frame), unseen);
      await page.close();
    }
  });
  it('takes a border into account, and frames that come later', async () => {
    for (const sizing of ['border-box', 'content-box']) {
      const address = site.host.add(
        snippet.replace(/<iframe.*<\/iframe>/, ''),
        {},
        `<style>* { box-sizing: ${sizing} } iframe { border: 7px solid }</style>`,
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
    const written = html
      .replace(
        /<iframe src="([^"]*)"/,
        '<iframe data-secret="Zb8T0hQm2x" src="$1#?secret=0ther5ecre#?secret=Zb8T0hQm2x"',
      )
      .replace(/ sandbox="[^"]*"/, ' sandbox="allow-scripts"');
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

  it('opens its links on any other page that has it by oEmbed', async () => {
    const { html } = JSON.parse(site.folder.read('out/oembed/alpha-vs-beta.json')) as {
      html: string;
    };
    const { page, complaints } = await open(site.browser, site.host.add(html));
    const frame = await frameIn(page);
    const link = await frame.$('verdict-compare >>> a[href$="/full/alpha-vs-beta"]');
    const opened = new Promise<string>((resolve) => {
      site.browser.once('targetcreated', (target) => resolve(target.url()));
    });
    await link?.click();
    await opened;
    assert.deepEqual(complaints, []);
    await page.close();
  });
  it('marks the HTML to copy once its field is entered', async () => {
    const { page } = await open(site.browser, site.host.add(snippet));
    const frame = await frameIn(page);
    await settle(page, frame);
    await (await frame.$('.embed summary'))?.click();
    await frame.focus('textarea');
    const marked = await frame.$eval('textarea', ({ value, selectionStart, selectionEnd }) =>
      value.slice(selectionStart, selectionEnd),
    );
    assert.equal(marked, snippet);
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
