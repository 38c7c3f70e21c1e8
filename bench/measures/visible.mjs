// Time until the last text is visible: the frame after it stands in the page, in a window that shows the whole widget.
// With it: the first paint of a prerendered page, how much a page shifts, and what it asks for.
import { addProbe, watchForText, mustBeDrawn, rest, withPage } from '../browser.mjs';

const WINDOW = { width: 1280, height: 1800 };
export const SETTINGS = { normal: {}, throttled: { throttle: 4 }, slow: { slow: true } };

// The widget with its document in the page is a contender of its own here: what is compared is how it comes to the reader
const [INLINE, CLASSIC, PRERENDERED, PRELOADED, RESERVED] = [
  'widget inline',
  'widget classic',
  'widget prerendered',
  'widget preload',
  'widget reserved',
];
const address = (origin, name) => {
  const [contender, mode = 'slug'] = name.split(' ');
  return `${origin}/page?contender=${contender}&mode=${mode}`;
};

export function visibleTasks(settings, contenders) {
  return settings.map((setting) => ({
    id: `visible ${setting}`,
    contenders: [...contenders, INLINE, PRELOADED],
    async run({ browser, server }, contender) {
      return withPage(browser, { ...WINDOW, ...SETTINGS[setting] }, async (page) => {
        const { seen } = await watchForText(page);
        await page.goto(address(server.origin, contender), { waitUntil: 'domcontentloaded' });
        return { [`visible/${setting}`]: await seen };
      });
    },
  }));
}

/** First paint of a page, with its scripts and without, and when its widget has been upgraded. */
async function paint({ browser, server }, contender, script) {
  return withPage(browser, { ...WINDOW, script }, async (page, client) => {
    await page.evaluateOnNewDocument(
      'addEventListener("verdict-load", () => { globalThis.upgraded = performance.now(); })',
    );
    await page.goto(address(server.origin, contender));
    await rest(client);
    const text = await page.evaluate(
      'document.querySelector("[data-host]")?.shadowRoot?.textContent.length ?? 0',
    );
    if (contender !== 'empty' && !(text > 1000))
      throw new Error('bench: the prerendered page shows nothing');
    return page.evaluate(
      '({ first: performance.getEntriesByName("first-contentful-paint")[0]?.startTime, upgraded: globalThis.upgraded })',
    );
  });
}

export const firstPaintTask = {
  id: 'first paint',
  contenders: ['empty', PRERENDERED],
  async run(env, contender) {
    const { first: without } = await paint(env, contender, false);
    const { first, upgraded } = await paint(env, contender, true);
    return {
      'paint/noscript': without,
      'paint/script': first,
      ...(upgraded && { 'paint/upgraded': upgraded }),
    };
  },
};

/** Widths of a desktop and of a phone. */
const SCREENS = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } };

/** The height that the widget will have, as a page's author measures it once. */
const heightOf = (browser, url, size) =>
  withPage(browser, size, async (page, client) => {
    await page.goto(url);
    await rest(client);
    await mustBeDrawn(page, 1);
    return page.evaluate('probe.hosts()[0].offsetHeight');
  });

export const shiftTasks = (contenders) =>
  Object.entries(SCREENS).map(([screen, size]) => ({
    id: `shift ${screen}`,
    contenders: [...contenders, INLINE, CLASSIC, PRERENDERED, RESERVED],
    async run({ browser, server }, contender) {
      const url = address(server.origin, contender);
      const reserve =
        contender === RESERVED ? `&reserve=${await heightOf(browser, url, size)}` : '';
      return withPage(browser, size, async (page, client) => {
        await page.goto(`${url}${reserve}`);
        await rest(client);
        await mustBeDrawn(page, 1);
        const shifts = await page.evaluate(
          () =>
            new Promise((resolve) => {
              new PerformanceObserver((list) => {
                resolve(list.getEntries().map(({ value }) => value));
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve([]), 200);
            }),
        );
        return {
          [`shift/${screen}`]: shifts.reduce((sum, value) => sum + value, 0),
          [`shifts/${screen}`]: shifts.length,
        };
      });
    },
  }));

export const bytesTasks = (contenders) =>
  [1, 10].map((n) => ({
    id: `bytes ${n}`,
    once: true,
    contenders,
    async run({ browser, server }, contender) {
      return withPage(browser, {}, async (page, client) => {
        server.reset();
        await page.goto(`${server.origin}/page?contender=${contender}&n=${n}&slugs=different`);
        await rest(client);
        await addProbe(page);
        await mustBeDrawn(page, n);
        const { requests } = server;
        const sum = (list) => list.reduce((total, { bytes }) => total + bytes, 0);
        return {
          [`requests/${n}`]: requests.length - 1, // the page itself
          [`bytes/${n}`]: sum(requests.filter(({ path }) => path !== '/page')),
          ...(n === 1 && {
            'bytes/script': sum(
              requests.filter(({ path }) => path.endsWith('.js') || path.endsWith('.html')),
            ),
          }),
        };
      });
    },
  }));
