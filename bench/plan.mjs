// Which contender is measured in what, and how often.
import { cpuTasks, longestTasks, modeTasks } from './measures/cpu.mjs';
import { interactionTasks, keptTask } from './measures/interaction.mjs';
import { memoryTasks } from './measures/memory.mjs';
import { shiftTasks } from './measures/shift.mjs';
import { transferTasks } from './measures/transfer.mjs';
import { firstPaintTask, visibleTasks } from './measures/visible.mjs';

const ROUNDS = 7;
const QUICK_ROUNDS = 2;
const MANY = 300;

const FLOORS = ['floor', 'lean-floor', 'contained-floor'];
/** All that are no build of the widget. */
export const ALTERNATIVES = [...FLOORS, 'react', 'preact', 'iframe'];

/** How often in a round, where one sample says little: a frame more or less, a late request. */
const SAMPLES = {
  'visible normal': 10,
  'visible throttled': 10,
  'cpu 100 different': 2,
  'longest task 1': 3,
};

const without = (list, name) => list.filter((entry) => entry !== name);

/** Tasks that are as well done in a part of the rounds. */
const inPart = (tasks, roundShare) => tasks.map((task) => ({ ...task, roundShare }));

function quickTasks(contenders) {
  const embeds = without(contenders, 'contained-floor');
  return [
    ...cpuTasks([1, 100], (n) => (n === 1 ? embeds : contenders)),
    ...visibleTasks(['normal'], embeds),
    ...longestTasks([100], () => embeds),
    ...memoryTasks(['same'], contenders),
    ...transferTasks(embeds),
  ];
}

function allTasks(contenders, widgets) {
  // The contained floor differs from the floor in drawing many alone
  const embeds = without(contenders, 'contained-floor');
  const contendersFor = (n) => {
    if (n === 1) return embeds;
    return n === MANY ? without(contenders, 'iframe') : contenders; // 300 frames take minutes
  };
  return [
    ...transferTasks(embeds),
    ...cpuTasks([1, 10, 100, MANY], contendersFor),
    ...modeTasks(['inline', 'prerendered']),
    ...visibleTasks(['normal', 'throttled', 'slow'], embeds),
    ...longestTasks([1, 100], () => embeds),
    ...inPart(shiftTasks(embeds), 0.3),
    ...inPart(memoryTasks(['same', 'different'], contenders), 0.5),
    ...interactionTasks(embeds),
    ...inPart([keptTask(['floor', ...widgets], 60), firstPaintTask], 0.5),
  ];
}

/**
 * @param options Those of the command line. @param beside Names of further builds of the widget.
 * @returns { tasks, contenders, rounds }
 */
export function plan({ quick, only, rounds }, beside) {
  const widgets = ['widget', ...beside];
  const contenders = [...widgets, ...(quick ? FLOORS : ALTERNATIVES)];
  const tasks = (quick ? quickTasks(contenders) : allTasks(contenders, widgets))
    .filter(({ id }) => new RegExp(only).test(id))
    .map((task) => ({ ...task, samples: quick ? 1 : (SAMPLES[task.id] ?? 1) }));
  return { tasks, contenders, rounds: Number(rounds ?? (quick ? QUICK_ROUNDS : ROUNDS)) };
}
