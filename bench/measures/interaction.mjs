// What happens after the first drawing: another slug, all reviewers opened, widgets coming and going.
import { addProbe, collect, metrics, rest, withPage } from '../browser.mjs';

const CHANGES = 12;
const OPENINGS = 12;
const BATCH = 10;
const BATCHES = 12;

async function open({ browser, server }, contender, use) {
  return withPage(browser, {}, async (page, client) => {
    await page.goto(`${server.origin}/page?contender=${contender}`);
    await rest(client);
    await addProbe(page);
    return use(page, client);
  });
}

/** Main-thread CPU of what `act` does on the page, per time. */
async function cost(page, client, act, times) {
  const before = await rest(client);
  await page.evaluate(act);
  const after = await rest(client);
  return (after.cpu - before.cpu) / times;
}

const changeSlug = (from, times) => `(async () => {
  const [host] = probe.hosts();
  for (let i = 0; i < ${times}; i++) {
    probe.change(host, 'pair-' + (${from} + i));
    await probe.until(() => probe.titleOf(host)?.endsWith('(' + (${from} + i) + ')'));
  }
})()`;

const openAll = (times) => `(async () => {
  const [host] = probe.hosts();
  for (let i = 0; i < ${times}; i++) {
    const open = i % 2 === 0;
    probe.open(host, open);
    await probe.until(() => probe.opened(host) === open);
    await probe.frame();
  }
})()`;

const comeAndGo = (batches) => `(async () => {
  const template = document.querySelector('[data-host]').cloneNode();
  for (let i = 0; i < ${batches}; i++) {
    const added = Array.from({ length: ${BATCH} }, () => probe.add(template, ${JSON.stringify('pair-1')}, document.body));
    await probe.until(() => added.every(probe.complete));
    await probe.frame();
    for (const host of added) await probe.remove(host);
    await probe.frame();
  }
})()`;

async function kept(page, client, batches) {
  const weigh = async () => {
    await rest(client);
    await collect(client);
    return {
      heap: (await client.send('Runtime.getHeapUsage')).usedSize,
      nodes: (await metrics(client)).nodes,
    };
  };
  const before = await weigh();
  await page.evaluate(comeAndGo(batches));
  const after = await weigh();
  return {
    'kept/bytes': (after.heap - before.heap) / (batches * BATCH),
    'kept/nodes': (after.nodes - before.nodes) / (batches * BATCH),
  };
}

export const interactionTasks = (contenders) => [
  {
    id: 'change of slug',
    contenders,
    run: (env, contender) =>
      open(env, contender, async (page, client) => {
        await page.evaluate(changeSlug(1, 3));
        return { change: await cost(page, client, changeSlug(10, CHANGES), CHANGES) };
      }),
  },
  {
    id: 'open all',
    contenders,
    run: (env, contender) =>
      open(env, contender, async (page, client) => {
        await page.evaluate(openAll(2));
        return { open: await cost(page, client, openAll(OPENINGS), OPENINGS) };
      }),
  },
  {
    id: 'mount and unmount',
    contenders,
    run: (env, contender) =>
      open(env, contender, async (page, client) => {
        await page.evaluate(comeAndGo(2));
        return { mount: await cost(page, client, comeAndGo(BATCHES), BATCHES * BATCH) };
      }),
  },
];

const WARM_UP = 80; // until the engine has compiled what it will: some 90 KB, at whatever number of mounts

/** Apart, since it takes many to tell a leak from the engine's own bookkeeping. */
export const keptTask = (contenders, batches) => ({
  id: 'kept',
  contenders,
  run: (env, contender) =>
    open(env, contender, async (page, client) => {
      await page.evaluate(comeAndGo(WARM_UP));
      return kept(page, client, batches);
    }),
});
