// Chromium for the benchmark: every sample gets a fresh context, and so a fresh renderer without any cache.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findChromium } from '../test/infra/find-browsers.mjs';

const probe = readFileSync(new URL('probe.js', import.meta.url), 'utf8');
const noSandbox = process.getuid?.() === 0 || process.env.CHROME_NO_SANDBOX;
const POLL = 80;
const QUIET = 3; // ms of main thread per poll, the cost of looking included

/** The browser's own: a spare renderer, and its toolbar and search field, which are pages and would start with every sample, and work beside it. */
const OWN_PAGES = [
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
    networkEnabled: false, // watched, each request would cost the page a stack trace, and the more the deeper its asker's stack is
    args: [
      `--disable-features=${OWN_PAGES.join()}`,
      '--enable-precise-memory-info',
      ...(noSandbox ? ['--no-sandbox'] : []),
    ],
  });
};

/** The slow network of Lighthouse and the developer tools, "Slow 4G". */
const SLOW = {
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
      await client.send('Network.emulateNetworkConditions', SLOW);
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
  const { TaskDuration, LayoutDuration, RecalcStyleDuration, Nodes } = Object.fromEntries(
    list.map(({ name, value }) => [name, value]),
  );
  const layout = 1000 * (LayoutDuration + RecalcStyleDuration);
  return { cpu: 1000 * TaskDuration, layout, script: 1000 * TaskDuration - layout, nodes: Nodes };
}

export const sleep = (ms) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Waits, without touching the page, until its main thread rests; returns the metrics of that moment. */
export async function rest(client, timeout = 60_000) {
  const end = Date.now() + timeout;
  let before = await metrics(client);
  for (let calm = 0; Date.now() < end;) {
    await sleep(POLL);
    const now = await metrics(client);
    calm = now.cpu - before.cpu < QUIET ? calm + 1 : 0;
    before = now;
    if (calm === 3) return now;
  }
  throw new Error('bench: the page does not come to rest');
}

export const addProbe = (page) => page.evaluate(probe);
/**
 * Has the page that opens next watch for its last text and tell when that stands there: asked meanwhile, it would lose time over it.
 * @returns { seen: a promise of the time in ms }
 */
export async function watchForText(page) {
  const seen = new Promise((resolve, reject) => {
    page.on('console', (message) => {
      const [, time] = message.text().match(/^seen at ([\d.]+)$/) ?? [];
      if (time) resolve(Number(time));
    });
    for (const failure of ['pageerror', 'error']) page.once(failure, reject); // of a script, of the renderer
  });
  seen.catch(() => {
    /* whoever awaits it is told */
  });
  await page.evaluateOnNewDocument(
    `if (self === top) { ${probe}; probe.visible().then(time => { console.info('seen at ' + time); }); }`,
  );
  return { seen };
}

/** Fails when not every widget of the page is drawn. */
export async function mustBeDrawn(page, n) {
  await addProbe(page);
  const [found, drawn] = await page.evaluate('[probe.hosts().length, probe.drawn()]');
  if (found !== n || !drawn)
    throw new Error(`bench: ${found} of ${n} widgets, ${drawn ? 'all' : 'not all'} drawn`);
}

/** Rids the heap of what nothing holds. */
export async function collect(client) {
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
}
