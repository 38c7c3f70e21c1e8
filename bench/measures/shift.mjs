// How much a page moves while its widget comes.
import { assertDrawn, untilIdle, withPage } from '../harness/browser.mjs';
import { RESERVED, SEVERAL_WAYS, addressOf } from './ways.mjs';

/** Windows of a desktop and of a phone. */
const SCREENS = { wide: { width: 1280, height: 800 }, narrow: { width: 390, height: 844 } };

/** The height that the widget will have, as a page's author measures it once. */
const heightOf = (browser, url, size) =>
  withPage(browser, size, async (page, client) => {
    await page.goto(url);
    await untilIdle(client);
    await assertDrawn(page, 1);
    return page.evaluate('probe.hosts()[0].offsetHeight');
  });

const readShifts = `new Promise((resolve) => {
  const observer = new PerformanceObserver((list) => {
    resolve(list.getEntries().map(({ value }) => value));
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve([]), 200);
})`;

export const shiftTasks = (contenders) =>
  Object.entries(SCREENS).map(([screen, size]) => ({
    id: `shift ${screen}`,
    contenders: [...contenders, ...SEVERAL_WAYS.shift],
    async run({ browser, server }, contender) {
      const url = addressOf(server, contender);
      const reserve =
        contender === RESERVED ? `&reserve=${await heightOf(browser, url, size)}` : '';
      return withPage(browser, size, async (page, client) => {
        await page.goto(`${url}${reserve}`);
        await untilIdle(client);
        await assertDrawn(page, 1);
        const shifts = await page.evaluate(readShifts);
        return {
          [`shift/${screen}`]: shifts.reduce((sum, value) => sum + value, 0),
          [`shifts/${screen}`]: shifts.length,
        };
      });
    },
  }));
