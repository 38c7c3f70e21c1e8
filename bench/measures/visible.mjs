// Time until the last text is visible: the frame after it stands in the page, in a window that
// shows the whole widget. With it, when a prerendered page is painted first and its widget
// upgraded.
import { untilIdle, watchForText, withPage } from '../harness/browser.mjs';
import { PRERENDERED, SEVERAL_WAYS, addressOf } from './ways.mjs';

const WINDOW = { width: 1280, height: 1800 };
const SETTINGS = { normal: {}, throttled: { throttle: 4 }, slow: { slow: true } };

export function visibleTasks(settings, contenders) {
  return settings.map((setting) => ({
    id: `visible ${setting}`,
    contenders: [...contenders, ...SEVERAL_WAYS.visible],
    async run({ browser, server }, contender) {
      return withPage(browser, { ...WINDOW, ...SETTINGS[setting] }, async (page) => {
        const { seen } = await watchForText(page);
        await page.goto(addressOf(server, contender), { waitUntil: 'domcontentloaded' });
        return { [`visible/${setting}`]: await seen };
      });
    },
  }));
}

const noteUpgrade = `addEventListener('verdict-load', () => {
  globalThis.upgraded = performance.now();
})`;
const readTimes = `({
  first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  upgraded: globalThis.upgraded,
})`;
const readLength = `document.querySelector('[data-host]')?.shadowRoot?.textContent.length ?? 0`;

/** First paint of a page, with its scripts or without, and when its widget has been upgraded. */
async function timesOf({ browser, server }, contender, script) {
  return withPage(browser, { ...WINDOW, script }, async (page, client) => {
    await page.evaluateOnNewDocument(noteUpgrade);
    await page.goto(addressOf(server, contender));
    await untilIdle(client);
    if (contender !== 'empty' && (await page.evaluate(readLength)) < 1000) {
      throw new Error('bench: the prerendered page shows nothing');
    }
    return page.evaluate(readTimes);
  });
}

export const firstPaintTask = {
  id: 'first paint',
  contenders: ['empty', PRERENDERED],
  async run(env, contender) {
    const without = await timesOf(env, contender, false);
    const { first, upgraded } = await timesOf(env, contender, true);
    return {
      'paint/noscript': without.first,
      'paint/script': first,
      ...(upgraded && { 'paint/upgraded': upgraded }),
    };
  },
};
