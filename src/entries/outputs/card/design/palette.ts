import type { Verdict } from '../../../../document/model.js';
import type { OutputOptions } from '../../output.js';

type Theme = 'light' | 'dark';

export interface Palette {
  readonly ground: string;
  readonly raised: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  /** Text on a tone. */
  readonly onTone: string;
  readonly tones: Readonly<Record<Verdict, string>>;
}

/** Texts have at least 4.5 : 1 against what they stand on, lines 3 : 1 (WCAG 2.2). */
const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: '#ffffff',
    raised: '#f4f5f6',
    text: '#1b1b1b',
    muted: '#5a5f66',
    line: '#8b9097',
    onTone: '#ffffff',
    tones: { ship: '#14713a', skip: '#b3261e', split: '#8a5a00' },
  },
  dark: {
    ground: '#15181d',
    raised: '#1f242b',
    text: '#eceef1',
    muted: '#aab0b8',
    line: '#7c838c',
    onTone: '#10140f',
    tones: { ship: '#6fd197', skip: '#ff9a8f', split: '#e6b85c' },
  },
};

export const paletteOf = ({ theme }: OutputOptions): Palette =>
  PALETTES[theme === 'dark' ? 'dark' : 'light'];

/** Stands for the colours of any theme in an SVG that is drawn for all of them. */
export const INKS: Palette = {
  ground: '#000001',
  raised: '#000002',
  text: '#000003',
  muted: '#000004',
  line: '#000005',
  onTone: '#000006',
  tones: { ship: '#000007', skip: '#000008', split: '#000009' },
};

/** Puts the colours of a palette in the place of `INKS`. */
export function paint(svg: string, palette: Palette): string {
  const coloursOf = ({ tones, ...others }: Palette): string[] => [
    ...Object.values(others),
    ...Object.values(tones),
  ];
  const colours = coloursOf(palette);
  const inks = coloursOf(INKS);
  return svg.replace(/#00000\d/g, (ink) => colours[inks.indexOf(ink)] ?? ink);
}
