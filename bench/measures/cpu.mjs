// Main-thread CPU of a page with n widgets until it is idle, and how long its longest task is.
import { assertDrawn, untilIdle, withPage } from '../harness/browser.mjs';
import { longestTask } from '../harness/trace.mjs';

async function load({ browser, server }, contender, { n, slugs, mode = 'slug' }) {
  const url = `${server.origin}/page?contender=${contender}&n=${n}&slugs=${slugs}&mode=${mode}`;
  return withPage(browser, {}, async (page, client) => {
    await page.goto(url, { waitUntil: 'load' });
    const { cpu, layout, script } = await untilIdle(client);
    if (contender !== 'empty') await assertDrawn(page, n);
    return { cpu, layout, script };
  });
}

/** @param contendersFor Who is measured with so many widgets. */
export function cpuTasks(sizes, contendersFor) {
  return sizes.flatMap((n) => {
    const kinds = n === 1 ? ['same'] : ['same', 'different'];
    return kinds.map((slugs) => ({
      id: `cpu ${n} ${slugs}`,
      net: true,
      contenders: ['empty', ...contendersFor(n)],
      async run(env, contender) {
        const { cpu, layout, script } = await load(env, contender, { n, slugs });
        return {
          [`cpu/${n}/${slugs}`]: cpu,
          [`layout/${n}/${slugs}`]: layout,
          [`script/${n}/${slugs}`]: script,
        };
      },
    }));
  });
}

/** The same for a widget that brings its document along. */
export const modeTasks = (modes) =>
  modes.map((mode) => ({
    id: `cpu ${mode}`,
    net: true,
    contenders: ['empty', 'floor', 'widget'],
    async run(env, contender) {
      const { cpu, layout } = await load(env, contender, {
        n: 1,
        slugs: 'same',
        ...(contender === 'widget' && { mode }),
      });
      return { [`cpu/${mode}`]: cpu, [`layout/${mode}`]: layout };
    },
  }));

export const longestTasks = (sizes, contendersFor) =>
  sizes.map((n) => ({
    id: `longest task ${n}`,
    contenders: contendersFor(n),
    async run({ browser, server }, contender) {
      const url = `${server.origin}/page?contender=${contender}&n=${n}&slugs=different`;
      return { [`longest/${n}`]: await longestTask(browser, url, n) };
    },
  }));
