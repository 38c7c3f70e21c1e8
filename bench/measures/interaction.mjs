// What happens after the first drawing: another slug, all reviewers opened, widgets coming and
// going. Each act ends with a painted frame. Without it the next one would begin before what it has
// changed is laid out, and a widget that drops its comparison at once would never pay for the
// layout.
import { collectGarbage, injectProbe, metrics, untilIdle, withPage } from '../harness/browser.mjs';

const CHANGES = 12;
const OPENINGS = 12;
const BATCH = 10;
const BATCHES = 12;

async function onPage({ browser, server }, contender, use) {
  return withPage(browser, {}, async (page, client) => {
    await page.goto(`${server.origin}/page?contender=${contender}`);
    await untilIdle(client);
    await injectProbe(page);
    return use(page, client);
  });
}

/** Main-thread CPU in ms of what `act` does on the page, per time. */
async function cost(page, client, act, times) {
  const before = await untilIdle(client);
  await page.evaluate(act);
  const after = await untilIdle(client);
  return (after.cpu - before.cpu) / times;
}

/** Changes to documents that have not been asked for yet, from number `from` on. */
const changeSlug = (from, times) => `(async () => {
  const [host] = probe.hosts();
  for (let i = ${from}; i < ${from + times}; i++) {
    probe.change(host, 'pair-' + i);
    await probe.untilPainted(() => probe.titleOf(host)?.endsWith('(' + i + ')'));
  }
})()`;

const openAll = (times) => `(async () => {
  const [host] = probe.hosts();
  for (let i = 0; i < ${times}; i++) {
    const open = i % 2 === 0;
    probe.open(host, open);
    await probe.untilPainted(() => probe.areOpen(host, open));
  }
})()`;

const mountAndUnmount = (batches) => `(async () => {
  const template = document.querySelector('[data-host]').cloneNode();
  const add = () => probe.add(template, 'pair-1', document.body);
  for (let i = 0; i < ${batches}; i++) {
    const added = Array.from({ length: ${BATCH} }, add);
    await probe.untilPainted(() => added.every(probe.complete));
    for (const host of added) await probe.remove(host);
    await probe.nextFrame();
  }
})()`;

/** @param act Script of a number of times. @param batch How many widgets each time is about. */
const interactionTask = (id, figure, contenders, { warmUp, act, times, batch = 1 }) => ({
  id,
  contenders,
  run: (env, contender) =>
    onPage(env, contender, async (page, client) => {
      await page.evaluate(warmUp);
      return { [figure]: await cost(page, client, act, times * batch) };
    }),
});

export const interactionTasks = (contenders) => [
  interactionTask('change of slug', 'change', contenders, {
    warmUp: changeSlug(1, 3),
    act: changeSlug(10, CHANGES),
    times: CHANGES,
  }),
  interactionTask('open all', 'open', contenders, {
    warmUp: openAll(2),
    act: openAll(OPENINGS),
    times: OPENINGS,
  }),
  interactionTask('mount and unmount', 'mount', contenders, {
    warmUp: mountAndUnmount(2),
    act: mountAndUnmount(BATCHES),
    times: BATCHES,
    batch: BATCH,
  }),
];

async function memoryOf(client) {
  await untilIdle(client);
  await collectGarbage(client);
  const { usedSize: heap } = await client.send('Runtime.getHeapUsage');
  const { nodes } = await metrics(client);
  return { heap, nodes };
}

// Until the engine has compiled what it will: some 90 KB, at whatever number of mounts
const WARM_UP = 80;

/** What mounts leave behind. It takes many to tell a leak from the engine's own bookkeeping. */
export const keptTask = (contenders, batches) => ({
  id: 'kept',
  contenders,
  run: (env, contender) =>
    onPage(env, contender, async (page, client) => {
      await page.evaluate(mountAndUnmount(WARM_UP));
      const before = await memoryOf(client);
      await page.evaluate(mountAndUnmount(batches));
      const after = await memoryOf(client);
      return {
        'kept/bytes': (after.heap - before.heap) / (batches * BATCH),
        'kept/nodes': (after.nodes - before.nodes) / (batches * BATCH),
      };
    }),
});
