// What the widget has to reach, as ratios to the floor in the same run or as plain values.
const ratio = (label, figure, most, stretch) => ({ label, figure, isRatio: true, most, stretch });
const value = (label, figure, most, stretch, contender = 'widget') => ({
  label,
  figure,
  isRatio: false,
  most,
  stretch,
  contender,
});

/** Where nothing may move: the ways to bring the document, in a wide window and in a narrow one. */
const noShift = (label, contender) =>
  ['wide', 'narrow'].map((screen) =>
    value(`layout shift ${label}, ${screen}`, `shift/${screen}`, 0, undefined, contender),
  );

export const TARGETS = [
  value('script, brotli bytes', 'bytes/script', 19200, 17000),
  ratio('CPU, 1 widget', 'cpu/1/same', 1.3, 1.2),
  ratio('last text visible', 'visible/normal', 1.05, 1),
  ratio('… at 4× throttling', 'visible/throttled', 1.1, 1),
  ratio('… on a slow network', 'visible/slow', 1.08, 1),
  {
    ...ratio('… with inline JSON, slow network', 'visible/slow', 0.95),
    contender: 'widget inline',
  },
  ratio('CPU, 100 widgets, one slug', 'cpu/100/same', 0.32, 0.28),
  ratio('CPU, 100 widgets, 100 slugs', 'cpu/100/different', 0.42, 0.28),
  ratio('style and layout, 100 widgets, one slug', 'layout/100/same', 0.1, 0.07),
  ratio('style and layout, 100 widgets, 100 slugs', 'layout/100/different', 0.1, 0.07),
  ratio('longest task, 1 widget', 'longest/1', 1),
  ratio('longest task, 100 widgets', 'longest/100', 0.15),
  value('longest task in ms, 100 widgets', 'longest/100', 50),
  ratio('heap per further widget, one slug', 'heap/same', 1.75, 1.5),
  ratio('heap per further widget, different slugs', 'heap/different', 1.6, 1.5),
  ratio('DOM nodes per widget', 'nodes/same', 1.15, 1.05),
  ratio('private memory per further widget, one slug', 'private/same', 0.5, 0.4),
  ratio('private memory per further widget, different slugs', 'private/different', 0.5, 0.4),
  ratio('change of slug', 'change', 1.05, 1),
  ratio('mount and unmount', 'mount', 1.08, 1),
  ...noShift('with inline JSON and the script in the head', 'widget classic'),
  ...noShift('prerendered', 'widget prerendered'),
  ...noShift('with reserved height', 'widget reserved'),
  ratio('layout shift else, wide', 'shift/wide', 1),
  ratio('layout shift else, narrow', 'shift/narrow', 1),
  value('times the page shifts, wide', 'shifts/wide', 1),
  value('times the page shifts, narrow', 'shifts/narrow', 1),
  value('requests, 1 widget', 'requests/1', 2),
  value('requests, 10 widgets, 10 slugs', 'requests/10', 11),
  value('kept per mount and unmount, nodes', 'kept/nodes', 0),
  value('kept per mount and unmount, bytes', 'kept/bytes', 64),
  value('exponent of CPU over N, one slug', 'exponent/same', 0.8, 0.6),
  value('exponent of CPU over N, different slugs', 'exponent/different', 0.8, 0.6),
];

/**
 * Each target that was measured, with what was found.
 * @param contender The build of the widget that is held against them.
 * @returns [{ label, isRatio, most, stretch, found, q1, q3, met, stretched }]
 */
export function judge(figures, contender = 'widget') {
  return TARGETS.flatMap((target) => {
    const { figure, isRatio, most, stretch } = target;
    const name = (target.contender ?? 'widget').replace('widget', contender);
    const entry = figures[figure]?.[name];
    const measured = isRatio ? entry?.ratio : entry;
    if (!measured) return [];
    const round = (number) => Number(number.toFixed(isRatio || most < 10 ? 3 : 0));
    const found = round(measured.median);
    return [
      {
        ...target,
        found,
        q1: round(measured.q1),
        q3: round(measured.q3),
        met: found <= most,
        stretched: found <= stretch, // false without a stretch target
      },
    ];
  });
}
