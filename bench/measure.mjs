// Takes the samples: all contenders by turns, each round begun by another one.
import { exponent, Samples } from './report/stats.mjs';

const ATTEMPTS = 3;

/** One sample. A page that does not become idle, or a renderer that dies, is tried again. */
async function sample(env, task, contender) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await task.run(env, contender);
    } catch (error) {
      if (attempt < ATTEMPTS) continue;
      throw new Error(`${task.id}, ${contender}: ${error.message}`, { cause: error });
    }
  }
}

function roundsOf({ once, roundShare = 1 }, rounds) {
  return once ? 1 : Math.ceil(rounds * roundShare);
}

export function rotate(list, turn) {
  const start = turn % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

/** @returns figures: see Samples.summary */
export async function measure(env, tasks, rounds) {
  const samples = new Samples();
  // The browser's own first times are nobody's
  for (const task of tasks) await sample(env, task, task.contenders[0]);
  for (let round = 0; round < rounds; round++) {
    for (const task of tasks) {
      if (round >= roundsOf(task, rounds)) continue;
      process.stderr.write(`\rround ${round + 1} of ${rounds}: ${task.id.padEnd(30)}`);
      for (let turn = 0; turn < task.samples; turn++) {
        for (const contender of rotate(task.contenders, round + turn)) {
          const values = await sample(env, task, contender);
          for (const [figure, value] of Object.entries(values))
            samples.add(figure, contender, `${round}.${turn}`, value, task.net);
        }
      }
    }
  }
  process.stderr.write('\n');
  return samples.summary();
}

/** How CPU grows with the number of widgets, from the figures of several numbers. */
export function exponents(figures) {
  const found = {};
  for (const slugs of ['same', 'different']) {
    const sizes = [10, 100, 300].filter((n) => figures[`cpu/${n}/${slugs}`]);
    if (sizes.length < 2) continue;
    const figureOf = (n) => figures[`cpu/${n}/${slugs}`];
    const entries = Object.keys(figureOf(sizes.at(-1))).map((contender) => {
      const of = (key) => exponent(sizes.map((n) => [n, figureOf(n)[contender][key]]));
      const ends = [of('q1'), of('q3')];
      const [q1, q3] = [Math.min(...ends), Math.max(...ends)];
      return [contender, { median: of('median'), q1, q3, n: sizes.length }];
    });
    found[`exponent/${slugs}`] = Object.fromEntries(entries);
  }
  return found;
}
