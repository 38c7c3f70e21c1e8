// in: texts, each with the sizes that it may have and the room that there is for it.
// out: each at the first size at which it has room, or as much of it as has room at the last.
// knows nothing of: what the texts are.
import type { Direction, Node, Renderer, Style } from '../rendering/renderer.js';
import type { Cuttable } from './text.js';

export interface Setting {
  /** In pixels. */
  readonly size: number;
  /** How many there may be; 1 when absent. */
  readonly lines?: number;
}

export interface Place {
  readonly content: Pick<Cuttable, 'length' | 'cut'>;
  /** The best first. */
  readonly settings: readonly [Setting, ...Setting[]];
  readonly weight: number;
  /** In pixels. */
  readonly width: number;
  readonly dir: Direction;
}

/** A text as it is drawn. */
export interface SetText {
  readonly text: string;
  readonly dir: Direction;
  readonly style: Style;
}
/** A text that has room, and how much of it it takes. */
export type Fitted = SetText & { readonly width: number };

const LINE_HEIGHT = 1.25;
/** From this size on letters stand closer together. */
const LARGE = 40;
/** Layout rounds to whole pixels. */
const ROUNDING = 1;

const lineHeightOf = (size: number): number => Math.round(size * LINE_HEIGHT);

function setText(
  { content, weight, width, dir }: Place,
  { size, lines = 1 }: Setting,
  length = content.length,
): SetText {
  const text = content.cut(length).replace(/\s+/g, ' '); // few fonts have the narrow spaces
  const wrap = { width, overflowWrap: 'anywhere', textWrap: 'balance' };
  const style = {
    fontSize: size,
    fontWeight: weight,
    lineHeight: `${lineHeightOf(size)}px`,
    ...(size >= LARGE && { letterSpacing: '-0.01em' }),
    ...(lines > 1 ? wrap : { whiteSpace: 'nowrap' }),
  };
  return { text, dir, style };
}

export const textNode = ({ text, dir, style }: SetText, more: Style = {}): Node => ({
  type: 'text',
  text,
  dir,
  style: { ...style, ...more },
});

interface Attempt {
  readonly place: Place;
  readonly setting: Setting;
  /** In graphemes; the whole text when absent. */
  readonly length?: number;
}

/** What is tried, in the same order; null for what has no room. */
async function tryAll(renderer: Renderer, attempts: readonly Attempt[]) {
  const texts = attempts.map(({ place, setting, length }) => setText(place, setting, length));
  const sizes = await renderer.measure(texts.map((text) => textNode(text)));
  return attempts.map(({ place, setting }, i): Fitted | null => {
    const text = texts[i];
    const { width = 0, height = 0 } = sizes[i] ?? {};
    const lines = setting.lines ?? 1;
    const isHigher = height > lines * lineHeightOf(setting.size) + ROUNDING;
    return !text || isHigher || width > place.width + ROUNDING ? null : { ...text, width };
  });
}

/** Fits a text that has no room in its first setting. */
async function shrink(renderer: Renderer, place: Place): Promise<Fitted> {
  const { content, settings } = place;
  const attempt = async (setting: Setting, length?: number): Promise<Fitted | null> =>
    (await tryAll(renderer, [{ place, setting, ...(length !== undefined && { length }) }]))[0] ??
    null;
  let [last] = settings;
  for (const setting of settings.slice(1)) {
    const whole = await attempt(setting);
    if (whole) return whole;
    last = setting;
  }
  let best: Fitted = { ...setText(place, last, 0), width: 0 };
  let [low, high] = [0, content.length];
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    const cut = await attempt(last, middle);
    if (cut) [best, low] = [cut, middle];
    else high = middle;
  }
  return best;
}

/** Fits all texts; most have room as they are, and one look tells. */
export async function fit<Name extends string>(
  renderer: Renderer,
  places: Readonly<Record<Name, Place>>,
): Promise<Readonly<Record<Name, Fitted>>> {
  const entries = Object.entries<Place>(places);
  const wholes = await tryAll(
    renderer,
    entries.map(([, place]) => ({ place, setting: place.settings[0] })),
  );
  const texts: [string, Fitted][] = [];
  for (const [i, [name, place]] of entries.entries())
    texts.push([name, wholes[i] ?? (await shrink(renderer, place))]);
  return Object.fromEntries(texts) as Record<Name, Fitted>;
}
