// in: texts, each with the sizes that it may have and the room that there is for it.
// out: the largest size at which each has room, or as much of it as has room at the smallest.
// knows nothing of: what the texts are.
import type { Sentence } from './facts.js';
import type { Direction, Node, Renderer, Size, Style } from './renderer.js';
import { directionOf } from './text.js';

export interface Setting {
  readonly size: number;
  readonly lines?: number;
}

export interface Place {
  readonly content: Sentence;
  /** Sizes in pixels and how many lines there may be of it, 1 when absent; the best first. */
  readonly settings: readonly [Setting, ...Setting[]];
  readonly weight: number;
  /** In pixels. */
  readonly width: number;
  /** Of a sentence in the card's own words; that of the first letter when absent. */
  readonly dir?: Direction;
}

/** A text as it is drawn. */
export interface Fitted {
  readonly text: string;
  readonly dir: Direction;
  readonly style: Style;
  readonly room: Size;
}

const LINE_HEIGHT = 1.25;
/** From this size on letters stand closer together. */
const LARGE = 40;
/** Layout rounds to whole pixels. */
const ROUNDING = 1;

function fitted(
  { content, weight, width, dir }: Place,
  { size, lines = 1 }: Setting,
  length = content.length,
): Fitted {
  const text = content.cut(length);
  const lineHeight = Math.round(size * LINE_HEIGHT);
  const wrap = { width, overflowWrap: 'anywhere', textWrap: 'balance' };
  return {
    text,
    dir: dir ?? directionOf(text),
    room: { width: width + ROUNDING, height: lines * lineHeight + ROUNDING },
    style: {
      fontSize: size,
      fontWeight: weight,
      lineHeight: `${lineHeight}px`,
      ...(size >= LARGE && { letterSpacing: '-0.01em' }),
      ...(lines > 1 ? wrap : { whiteSpace: 'nowrap' }),
    },
  };
}

export const textNode = ({ text, dir, style }: Fitted, more: Style = {}): Node => ({
  type: 'text',
  text,
  dir,
  style: { ...style, ...more },
});

/** Which of the texts have room. */
async function haveRoom(renderer: Renderer, texts: readonly Fitted[]): Promise<boolean[]> {
  const sizes = await renderer.measure(texts.map((text) => textNode(text)));
  return texts.map(({ room }, i) => {
    const { width = 0, height = 0 } = sizes[i] ?? {};
    return width <= room.width && height <= room.height;
  });
}

/** Fits a text that has no room in its first setting. */
async function shrink(renderer: Renderer, place: Place): Promise<Fitted> {
  const { content, settings } = place;
  const hasRoom = async (text: Fitted): Promise<boolean> =>
    (await haveRoom(renderer, [text])).every(Boolean);
  let [last] = settings;
  for (const setting of settings.slice(1)) {
    const whole = fitted(place, setting);
    if (await hasRoom(whole)) return whole;
    last = setting;
  }
  let [low, high] = [0, content.length];
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    if (await hasRoom(fitted(place, last, middle))) low = middle;
    else high = middle;
  }
  return fitted(place, last, low);
}

/** Fits all texts; most have room as they are, and one look tells. */
export async function fit<Name extends string>(
  renderer: Renderer,
  places: Readonly<Record<Name, Place>>,
): Promise<Readonly<Record<Name, Fitted>>> {
  const entries = Object.entries<Place>(places);
  const wholes = entries.map(([, place]) => fitted(place, place.settings[0]));
  const fits = await haveRoom(renderer, wholes);
  const texts: [string, Fitted | undefined][] = [];
  for (const [i, [name, place]] of entries.entries())
    texts.push([name, fits[i] ? wholes[i] : await shrink(renderer, place)]);
  return Object.fromEntries(texts) as Record<Name, Fitted>;
}
