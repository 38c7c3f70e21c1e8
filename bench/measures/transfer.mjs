// What a page asks for, in requests and bytes.
import { assertDrawn, untilIdle, withPage } from '../harness/browser.mjs';

const bytesOf = (requests) => requests.reduce((sum, { bytes }) => sum + bytes, 0);

export const transferTasks = (contenders) =>
  [1, 10].map((n) => ({
    id: `bytes ${n}`,
    once: true,
    contenders,
    async run({ browser, server }, contender) {
      return withPage(browser, {}, async (page, client) => {
        server.reset();
        await page.goto(`${server.origin}/page?contender=${contender}&n=${n}&slugs=different`);
        await untilIdle(client);
        await assertDrawn(page, n);
        const requests = server.requests.filter(({ path }) => path !== '/page');
        const scripts = requests.filter(({ path }) => /\.(?:js|html)$/.test(path));
        return {
          [`requests/${n}`]: requests.length,
          [`bytes/${n}`]: bytesOf(requests),
          ...(n === 1 && { 'bytes/script': bytesOf(scripts) }),
        };
      });
    },
  }));
