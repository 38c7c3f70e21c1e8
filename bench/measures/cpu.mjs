// Main-thread CPU of a page with n widgets until it rests, and how long its longest task is.
import { mustBeDrawn, rest, withPage } from '../browser.mjs';
import { longestTask } from '../trace.mjs';

async function load({ browser, server }, contender, { n, slugs, mode }) {
  return withPage(browser, {}, async (page, client) => {
    await page.goto(
      `${server.origin}/page?contender=${contender}&n=${n}&slugs=${slugs}&mode=${mode}`,
      { waitUntil: 'load' },
    );
    const { cpu, layout, script } = await rest(client);
    if (contender !== 'empty') await mustBeDrawn(page, n);
    return { cpu, layout, script };
  });
}

/** A page that does not rest, say because other programs hold the processor, is left out by the caller and measured again. */
export function cpuTasks(sizes, contendersFor) {
  return sizes.flatMap((n) =>
    (n === 1 ? ['same'] : ['same', 'different']).map((slugs) => ({
      id: `cpu ${n} ${slugs}`,
      net: true,
      contenders: ['empty', ...contendersFor(n)],
      async run(env, contender) {
        const { cpu, layout, script } = await load(env, contender, { n, slugs, mode: 'slug' });
        return {
          [`cpu/${n}/${slugs}`]: cpu,
          [`layout/${n}/${slugs}`]: layout,
          [`script/${n}/${slugs}`]: script,
        };
      },
    })),
  );
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
        mode: contender === 'widget' ? mode : 'slug',
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
