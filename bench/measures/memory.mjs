// What one more widget keeps: heap (of scripts, and with the browser's objects behind the DOM), DOM
// nodes, private memory of the renderer. The difference of two pages with few and many widgets.
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { assertDrawn, collectGarbage, sleep, untilIdle, withPage } from '../harness/browser.mjs';

const FEW = 10;
const MANY = 110;

async function renderers(browser) {
  const client = await browser.target().createCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Private memory of a process in KiB. */
function privateMemory(pid) {
  const table = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  const sizes = [...table.matchAll(/^Private_\w+:\s+(\d+) kB/gm)].map(([, kib]) => Number(kib));
  return sizes.reduce((sum, kib) => sum + kib, 0);
}

/**
 * That of the largest renderer that is not among `before`; where the system does not tell, nothing.
 */
async function pageMemory(browser, before) {
  if (platform() !== 'linux') return undefined;
  const started = (await renderers(browser)).filter((pid) => !before.includes(pid));
  return Math.max(...started.map(privateMemory));
}

async function heldBy({ browser, server }, contender, n, slugs) {
  const before = await renderers(browser);
  return withPage(browser, {}, async (page, client) => {
    await page.goto(`${server.origin}/page?contender=${contender}&n=${n}&slugs=${slugs}`);
    await untilIdle(client);
    await collectGarbage(client);
    await sleep(200);
    const { usedSize, embedderHeapUsedSize } = await client.send('Runtime.getHeapUsage');
    const { nodes } = await client.send('Memory.getDOMCounters');
    const kib = await pageMemory(browser, before);
    await assertDrawn(page, n);
    return { script: usedSize, heap: usedSize + embedderHeapUsedSize, nodes, kib };
  });
}

export const memoryTasks = (kinds, contenders) =>
  kinds.map((slugs) => ({
    id: `memory ${slugs}`,
    contenders,
    async run(env, contender) {
      const few = await heldBy(env, contender, FEW, slugs);
      const many = await heldBy(env, contender, MANY, slugs);
      const perWidget = (name) => (many[name] - few[name]) / (MANY - FEW);
      return {
        [`heap/${slugs}`]: perWidget('heap') / 1024,
        [`heap-script/${slugs}`]: perWidget('script') / 1024,
        [`nodes/${slugs}`]: perWidget('nodes'),
        ...(few.kib !== undefined && { [`private/${slugs}`]: perWidget('kib') }),
      };
    },
  }));
