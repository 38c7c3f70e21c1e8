// What must hold on a page of every stack, seen in headless Chromium: the comparison is drawn, its
// events arrive, a changed slug changes it, and neither the console nor the network has a
// complaint.
/* global document, window, addEventListener -- in functions that run in the page */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const comparison = (slug) =>
  JSON.parse(readFileSync(new URL(`../../demo/comparisons/${slug}.json`, import.meta.url), 'utf8'));
const first = comparison('chroma-vs-qdrant');
const second = comparison('sqlite-vs-duckdb');
const [reviewer] = first.reviewers;
// Lit speaks to developers in its development build, which a development server takes
const LIT_DEV = /lit\.dev\/msg\/dev-mode/;
const BOUND = { timeout: 20_000 };
const REVIEWER = 'verdict-compare >>> [part~=reviewer]';
const REVIEWER_SUMMARY = `${REVIEWER} > summary`;

/** Waits until the page's first comparison is this one, drawn in its shadow root. */
async function shows(page, { title, tools }) {
  const drawn = (wanted, names) => {
    const element = document.querySelector('verdict-compare');
    const texts = (part) =>
      [...(element?.shadowRoot?.querySelectorAll(`[part~=${part}]`) ?? [])].map((node) =>
        node.textContent.trim(),
      );
    return (
      element?.status === 'ready' &&
      texts('title').join() === wanted &&
      names.every((name) => texts('name').includes(name))
    );
  };
  await page
    .waitForFunction(
      drawn,
      BOUND,
      title,
      tools.map(({ name }) => name),
    )
    .catch(async (cause) => {
      const seen = await page.evaluate(() => {
        const element = document.querySelector('verdict-compare');
        return {
          status: element?.status,
          error: element?.error?.message,
          text: (element?.shadowRoot ?? document.body).textContent.slice(0, 500),
        };
      });
      throw new Error(`"${title}" did not appear; the page has ${JSON.stringify(seen)}`, { cause });
    });
}

const says = async (page, id, text) => {
  await page
    .waitForFunction(
      (selector, wanted) => document.querySelector(selector)?.textContent.trim() === wanted,
      BOUND,
      id,
      text,
    )
    .catch(async (cause) => {
      throw new Error(
        `${id} does not say "${text}" but "${await page.$eval(id, ({ textContent }) => textContent)}"`,
        { cause },
      );
    });
};

/** An app has its own listeners and state. */
async function usesApp(page) {
  await says(page, '#loaded', first.title);
  assert.equal(
    await page.$eval('verdict-compare >>> [part~=title]', ({ ariaLevel }) => ariaLevel),
    '3',
    'the title is a heading of level 3',
  );
  assert.equal(await page.$eval('verdict-compare', ({ theme }) => theme), 'light');
  await page.click(REVIEWER_SUMMARY);
  await says(page, '#toggled', `${reviewer.name}: true`);
  await page.click('#other');
  await shows(page, second);
  await says(page, '#loaded', second.title);
  const own = await page.waitForFunction(() => {
    const [, element] = document.querySelectorAll('verdict-compare');
    return (
      element.status === 'ready' && {
        names: element.comparison.tools.map(({ name }) => name),
        table: Boolean(element.shadowRoot.querySelector('table')),
      }
    );
  }, BOUND);
  const { names, table } = await own.jsonValue();
  assert.equal(names.length, 2, 'an object given as data is drawn');
  assert.equal(table, false, 'layout="compact" draws no table');
}

/** A page without code of its own is used from outside. */
async function usesPage(page) {
  await page.click(REVIEWER_SUMMARY);
  await page.waitForFunction(() => window.heard.toggle, BOUND);
  assert.deepEqual(await page.evaluate(() => window.heard.toggle), {
    reviewer: reviewer.name,
    open: true,
  });
  await page.evaluate((slug) => {
    document.querySelector('verdict-compare').slug = slug;
  }, second.slug);
  await shows(page, second);
  assert.equal(await page.evaluate(() => window.heard.load.comparison.title), second.title);
}

/** Opens a page of a stack and holds it to all that. */
export async function check(browser, url, { app = false, dev = false } = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const complaints = [];
    page.on('console', (message) => {
      if (
        /^(?:error|warn|assert|issue)/.test(message.type()) &&
        !(dev && LIT_DEV.test(message.text()))
      )
        complaints.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => {
      complaints.push(`exception: ${error.message}`);
    });
    page.on('requestfailed', (request) => {
      if (request.failure()?.errorText !== 'net::ERR_ABORTED')
        complaints.push(`request: ${request.url()}: ${request.failure()?.errorText}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400)
        complaints.push(`request: ${response.url()}: ${response.status()}`);
    });
    await page.evaluateOnNewDocument(() => {
      window.heard = {};
      for (const name of ['load', 'toggle'])
        addEventListener(`verdict-${name}`, ({ detail }) => {
          window.heard[name] = detail;
        });
    });
    try {
      await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
      await shows(page, first);
      await (app ? usesApp : usesPage)(page);
    } catch (cause) {
      throw new Error([cause.message, ...complaints].join('\n'), { cause });
    }
    assert.deepEqual(complaints, []);
  } finally {
    await context.close();
  }
}

/** Opens a prerendered page without JavaScript: its texts are there, and a reviewer opens. */
export async function checkWithoutScript(browser, url) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    const read = (selector) =>
      page.$$eval(`verdict-compare >>> ${selector}`, (nodes) =>
        nodes.map(({ textContent }) => textContent.trim()),
      );
    assert.deepEqual(await read('[part~=title]'), [first.title]);
    const names = await read('[part~=name]');
    for (const { name } of first.tools) assert.ok(names.includes(name), `${name} is drawn`);
    await page.click(REVIEWER_SUMMARY);
    assert.equal(await page.$eval(REVIEWER, ({ open }) => open), true);
  } finally {
    await context.close();
  }
}
