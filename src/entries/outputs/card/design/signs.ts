// The signs of the verdicts, as outlines: few fonts have them. Points are in per cent of a square.
import type { Verdict } from '../../../../document/model.js';
import type { Node } from '../rendering/renderer.js';

type Point = readonly [x: number, y: number];

const CHECK: readonly Point[] = [
  [4, 56],
  [16, 43],
  [38, 64],
  [83, 12],
  [96, 24],
  [39, 89],
];

const CROSS: readonly Point[] = [
  [14, 25],
  [25, 14],
  [50, 39],
  [75, 14],
  [86, 25],
  [61, 50],
  [86, 75],
  [75, 86],
  [50, 61],
  [25, 86],
  [14, 75],
  [39, 50],
];

/** A wave, as thick as the strokes of the others, around the height `middle`. */
function wave(middle: number): Point[] {
  const [left, width, rise, half] = [6, 88, 9, 8];
  const steps = Array.from({ length: 17 }, (_, i) => i / 16);
  const at = (step: number, shift: number): Point => [
    left + width * step,
    middle + shift - rise * Math.sin(2 * Math.PI * step),
  ];
  return [
    ...steps.map((step) => at(step, -half)),
    ...steps.reverse().map((step) => at(step, half)),
  ];
}

const OUTLINES: Readonly<Record<Verdict, readonly (readonly Point[])[]>> = {
  ship: [CHECK],
  skip: [CROSS],
  split: [wave(32), wave(68)],
};

/** A sign in a square of so many pixels. */
export function sign(verdict: Verdict, size: number, colour: string): Node {
  const shapes = OUTLINES[verdict].map((points): Node => {
    const polygon = points.map(([x, y]) => `${x.toFixed(1)}% ${y.toFixed(1)}%`).join(', ');
    const style = {
      position: 'absolute',
      width: size,
      height: size,
      backgroundColor: colour,
      clipPath: `polygon(${polygon})`,
    };
    return { type: 'container', style };
  });
  const style = { display: 'flex', position: 'relative', width: size, height: size };
  return { type: 'container', style, children: shapes };
}
