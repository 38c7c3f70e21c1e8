// Chromium for the benchmark: every sample gets a fresh context, and with it a renderer of its own
// and an empty cache.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../../test/infra/find-browsers.mjs';

const probe = readFileSync(new URL('probe.js', import.meta.url), 'utf8');
const noSandbox = process.getuid?.() === 0 || process.env.CHROME_NO_SANDBOX;
const POLL_INTERVAL = 80; // ms
const IDLE_CPU = 3; // ms of the main thread per poll, that of the question included
const IDLE_POLLS = 3;

/**
 * The browser's own pages: a spare renderer, its toolbar and its search field would start with
 * every sample and work beside it.
 */
const BROWSER_PAGES = [
  'SpareRendererForSitePerProcess',
  'PreloadTopChromeWebUI',
  'InitialWebUI',
  'InitialWebUISyncNavStartToCommit',
  'WebUIToolbar',
  'WebUIReloadButton',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

export const launch = () => {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('bench: no Chromium here; npm run browsers brings one');
  return puppeteer.launch({
    executablePath,
    headless: true,
    // Watched requests cost the page a stack trace each, the more the deeper its caller's stack is
    networkEnabled: false,
    args: [
      `--disable-features=${BROWSER_PAGES.join()}`,
      '--enable-precise-memory-info',
      ...(noSandbox ? ['--no-sandbox'] : []),
    ],
  });
};

/** The slow network of Lighthouse and the developer tools, "Slow 4G". */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 180_000,
  uploadThroughput: 84_375,
};

/** Opens a page in a renderer of its own and hands it to `use`. */
export async function withPage(
  browser,
  { width = 1280, height = 800, throttle = 1, slow = false, script = true },
  use,
) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height });
    const client = await page.createCDPSession();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    await client.send('Performance.enable', { timeDomain: 'threadTicks' });
    if (slow) {
      await client.send('Network.enable');
      await client.send('Network.emulateNetworkConditions', SLOW_4G);
    }
    if (throttle > 1) await client.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    if (!script) await client.send('Emulation.setScriptExecutionDisabled', { value: true });
    const result = await use(page, client);
    if (errors.length) throw errors[0];
    return result;
  } finally {
    await context.close();
  }
}

/** Times in ms of main-thread CPU since the renderer began, and counts. */
export async function metrics(client) {
  const { metrics: list } = await client.send('Performance.getMetrics');
  const values = Object.fromEntries(list.map(({ name, value }) => [name, value]));
  const { TaskDuration, LayoutDuration, RecalcStyleDuration, Nodes } = values;
  const layout = 1000 * (LayoutDuration + RecalcStyleDuration);
  return { cpu: 1000 * TaskDuration, layout, script: 1000 * TaskDuration - layout, nodes: Nodes };
}

export const sleep = (ms) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Waits until the page's main thread is idle, without touching it; returns its metrics then. */
export async function untilIdle(client, timeout = 60_000) {
  const end = Date.now() + timeout;
  let before = await metrics(client);
  let idlePolls = 0;
  while (Date.now() < end) {
    await sleep(POLL_INTERVAL);
    const now = await metrics(client);
    idlePolls = now.cpu - before.cpu < IDLE_CPU ? idlePolls + 1 : 0;
    before = now;
    if (idlePolls === IDLE_POLLS) return now;
  }
  throw new Error('bench: the page does not become idle');
}

export const injectProbe = (page) => page.evaluate(probe);

/**
 * Has the page that opens next tell when its last text stands there. Asked from outside meanwhile,
 * it would lose time over the answer.
 * @returns { seen: a promise of the time in ms }
 */
export async function watchForText(page) {
  const seen = new Promise((resolve, reject) => {
    page.on('console', (message) => {
      const [, time] = message.text().match(/^seen at ([\d.]+)$/) ?? [];
      if (time) resolve(Number(time));
    });
    page.once('pageerror', reject); // of a script
    page.once('error', reject); // of the renderer
  });
  seen.catch(() => {
    /* whoever awaits it is told */
  });
  await page.evaluateOnNewDocument(`if (self === top) {
    ${probe};
    probe.visible().then((time) => { console.info('seen at ' + time); });
  }`);
  return { seen };
}

/** @throws when the page does not have `n` widgets, or not all of them are drawn. */
export async function assertDrawn(page, n) {
  await injectProbe(page);
  const [found, drawn] = await page.evaluate('[probe.hosts().length, probe.drawn()]');
  if (found === n && drawn) return;
  throw new Error(`bench: ${found} of ${n} widgets, ${drawn ? 'all' : 'not all'} drawn`);
}

/** Rids the heap of what nothing holds. */
export async function collectGarbage(client) {
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
}
