// Embed pages in the colours of the page around them, in Chromium.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame } from 'puppeteer-core';
import { prepareCommand } from '../cli/command.js';
import { missingPrograms, open, serveBuild } from '../hosting/served.js';
import { frameIn, settle, snippetIn, surface } from './framed.js';

const command = await prepareCommand();
const skip = missingPrograms();

const DARK = 'rgb(230, 235, 240)';
const LIGHT = 'rgb(20, 20, 20)';
/** What pages do where the reader chooses another theme: `dark` is the class of the old one. */
const SWITCHES = {
  'on the body': `document.body.className = ''`,
  'on a part of the page': `document.querySelector('main').style.color = '${LIGHT}'`,
  'by a style sheet': `document.querySelector('style[media]').media = 'not all'`,
  'slowly, on a part of the page': `const main = document.querySelector('main');
    main.style.transition = 'color 0.1s';
    main.style.color = '${LIGHT}'`,
  'without transitions, as next-themes does': `const still = document.createElement('style');
    still.textContent = '*, ::before { transition: none !important }';
    document.head.append(still);
    document.body.className = '';
    getComputedStyle(document.body).color;
    setTimeout(() => still.remove(), 1)`,
  'while the frame is hidden': `const { style } = document.querySelector('iframe');
    style.display = 'none';
    requestAnimationFrame(() => requestAnimationFrame(() => {
      document.body.className = '';
      requestAnimationFrame(() => { style.display = '' });
    }))`,
};

const isColoured = (frame: Frame, color: string) =>
  frame.waitForFunction(
    (expected) => getComputedStyle(document.documentElement).color === expected,
    {},
    color,
  );

describe('the colours of an embed page in a frame', { skip, timeout: 60_000 }, () => {
  let site: Awaited<ReturnType<typeof serveBuild>>;
  let snippet: string;
  before(async () => {
    site = await serveBuild(command);
    snippet = snippetIn(site.folder.read('out/embed/alpha-vs-beta.html'));
  });
  after(() => site.stop());

  it('reads in the colours of a page that is dark, and of its own where it hears none', async () => {
    const dark = '<style>body { background: #0b0d10; color: rgb(230, 235, 240) }</style>';
    const { page } = await open(site.browser, site.host.add(snippet, {}, dark));
    const frame = await frameIn(page);
    await isColoured(frame, 'rgb(230, 235, 240)');
    assert.equal((await surface(frame)).backgroundColor, 'rgba(0, 0, 0, 0)');
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
  for (const [way, script] of Object.entries(SWITCHES))
    it(`follow a theme that is changed ${way}`, async () => {
      const dark = `<style media="all">body.dark { color: ${DARK} }</style>`;
      const address = site.host.add(
        `<body class="dark"><main>${snippet}</main>`,
        {},
        `<style>body { color: ${LIGHT} }</style>${dark}`,
      );
      const { page } = await open(site.browser, address);
      const frame = await frameIn(page);
      await settle(page, frame);
      await isColoured(frame, DARK);
      await page.evaluate(`{ ${script} }`);
      await isColoured(frame, LIGHT);
      await page.close();
    });
  it('follow it also on a body that has taken the place of another, as with Turbo', async () => {
    const { page } = await open(site.browser, site.host.add(snippet));
    await settle(page, await frameIn(page));
    await page.evaluate((src) => {
      const body = document.createElement('body');
      body.innerHTML = `<iframe src="${src}" width="600" height="300"></iframe>`;
      document.body.replaceWith(body);
    }, `${site.base}embed/alpha-vs-beta.html`);
    const frame = await frameIn(page);
    await settle(page, frame);
    await page.evaluate((color) => {
      document.body.style.color = color;
    }, LIGHT);
    await isColoured(frame, LIGHT);
    await page.close();
  });
});
