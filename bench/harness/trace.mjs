// The longest task of a page's main thread, from a trace.
import { assertDrawn, untilIdle, withPage } from './browser.mjs';

const CATEGORIES =
  'toplevel,devtools.timeline,disabled-by-default-devtools.timeline,blink.user_timing,__metadata';

async function record(browser, use) {
  const client = await browser.target().createCDPSession();
  const events = [];
  client.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event);
  });
  const complete = new Promise((resolve) => {
    client.once('Tracing.tracingComplete', resolve);
  });
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES.split(',') },
  });
  await use();
  await client.send('Tracing.end');
  await complete;
  await client.detach();
  return events;
}

/**
 * Processor time in ms of the longest task after the navigation to `url`.
 * @param n How many widgets must have been drawn by then.
 */
export async function longestTask(browser, url, n) {
  return withPage(browser, {}, async (page, client) => {
    const events = await record(browser, async () => {
      await page.goto(url);
      await untilIdle(client);
    });
    await assertDrawn(page, n);
    const start = events.find(
      ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === url,
    );
    if (!start) throw new Error('bench: the trace has no navigation');
    const tasks = events.filter(
      ({ name, ph, pid, tid, ts }) =>
        ph === 'X' &&
        /RunTask$/.test(name) &&
        pid === start.pid &&
        tid === start.tid &&
        ts >= start.ts,
    );
    return Math.max(...tasks.map(({ tdur, dur }) => (tdur ?? dur) / 1000));
  });
}
