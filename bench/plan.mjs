// Which contender is measured in what, and how often.
import { cpuTasks, longestTasks, modeTasks } from './measures/cpu.mjs';
import { interactionTasks, keptTask } from './measures/interaction.mjs';
import { memoryTasks } from './measures/memory.mjs';
import { bytesTasks, firstPaintTask, shiftTasks, visibleTasks } from './measures/visible.mjs';

const ROUNDS = 7;
const QUICK_ROUNDS = 2;
const MANY = 300;
/** How often in a round, where one sample says little: a frame more or less, a request that comes late. */
const TIMES = {
  'visible normal': 10,
  'visible throttled': 10,
  'cpu 100 different': 2,
  'longest task 1': 3,
};

export function plan({ quick, only, rounds }, beside) {
  const ours = ['floor', 'widget', ...beside];
  const contenders = quick ? ours : [...ours, 'contained', 'react', 'preact', 'iframe'];
  const embeds = contenders.filter((name) => name !== 'contained'); // it differs from the floor in drawing many alone
  const atMost = (n) =>
    n === MANY ? contenders.filter((name) => name !== 'iframe') : n > 1 ? contenders : embeds; // 300 frames take minutes
  const lists = quick
    ? [
        cpuTasks([1, 100], () => ours),
        visibleTasks(['normal'], ours),
        longestTasks([100], () => ours),
        memoryTasks(['same'], ours),
        bytesTasks(ours),
      ]
    : [
        bytesTasks(embeds),
        cpuTasks([1, 10, 100, MANY], atMost),
        modeTasks(['inline', 'prerendered']),
        visibleTasks(['normal', 'throttled', 'slow'], embeds),
        longestTasks([1, 100], () => embeds),
        shiftTasks(embeds).map((task) => ({ ...task, share: 0.3 })),
        memoryTasks(['same', 'different'], contenders).map((task) => ({ ...task, share: 0.5 })),
        interactionTasks(embeds),
        [
          { ...keptTask(ours, 60), share: 0.5 },
          { ...firstPaintTask, share: 0.5 },
        ],
      ];
  const tasks = lists
    .flat()
    .filter(({ id }) => new RegExp(only).test(id))
    .map((task) => ({ ...task, times: quick ? 1 : (TIMES[task.id] ?? 1) }));
  return { tasks, contenders, rounds: Number(rounds ?? (quick ? QUICK_ROUNDS : ROUNDS)) };
}
