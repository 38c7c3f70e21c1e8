// What one more widget keeps: heap (that of scripts, and with the browser's objects behind the DOM), DOM nodes, private memory of the renderer. Two pages, few and many widgets, and their difference.
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';
import { collect, mustBeDrawn, rest, sleep, withPage } from '../browser.mjs';

const FEW = 10;
const MANY = 110;

async function renderers(browser) {
  const client = await browser.target().createCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Private memory in KiB of the largest renderer that is not among `before`; where the system does not tell, nothing. */
async function privateMemory(browser, before) {
  if (platform() !== 'linux') return undefined;
  const of = (pid) =>
    [
      ...readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(/^Private_\w+:\s+(\d+) kB/gm),
    ].reduce((sum, [, kib]) => sum + Number(kib), 0);
  return Math.max(...(await renderers(browser)).filter((pid) => !before.includes(pid)).map(of));
}

async function held({ browser, server }, contender, n, slugs) {
  const before = await renderers(browser);
  return withPage(browser, {}, async (page, client) => {
    await page.goto(`${server.origin}/page?contender=${contender}&n=${n}&slugs=${slugs}`);
    await rest(client);
    await collect(client);
    await sleep(200);
    const { usedSize, embedderHeapUsedSize } = await client.send('Runtime.getHeapUsage');
    const { nodes } = await client.send('Memory.getDOMCounters');
    const kib = await privateMemory(browser, before);
    await mustBeDrawn(page, n);
    return { script: usedSize, heap: usedSize + embedderHeapUsedSize, nodes, kib };
  });
}

export const memoryTasks = (kinds, contenders) =>
  kinds.map((slugs) => ({
    id: `memory ${slugs}`,
    contenders,
    async run(env, contender) {
      const few = await held(env, contender, FEW, slugs);
      const many = await held(env, contender, MANY, slugs);
      const each = (name) => (many[name] - few[name]) / (MANY - FEW);
      return {
        [`heap/${slugs}`]: each('heap') / 1024,
        [`heap-script/${slugs}`]: each('script') / 1024,
        [`nodes/${slugs}`]: each('nodes'),
        ...(few.kib !== undefined && { [`private/${slugs}`]: each('kib') }),
      };
    },
  }));
