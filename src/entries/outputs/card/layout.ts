// in: what a card states, and a renderer that has its letters.
// out: the card as boxes and texts, in the colours of a theme.
// knows nothing of: documents, formats.
import type { Verdict } from '../../../document/model.js';
import type { CardFacts, ToolFacts } from './facts.js';
import { fit, textNode, type Fitted, type Place, type Setting } from './fit.js';
import type { Direction, Node, Renderer, Style } from './renderer.js';
import { sign } from './signs.js';
import { cuttable } from './text.js';

export const SIZE = { width: 1200, height: 630 };
export type Theme = 'light' | 'dark';

const EDGE = 72;
const WIDTH = SIZE.width - 2 * EDGE;
const GAP = 48;
const COLUMN = (WIDTH - GAP) / 2;
const ANSWER_BORDER = 8;
const ANSWER_PADDING = 28;
const SIGN = 26;
const BADGE_PADDING = 20;
const BADGE_GAP = 10;
const CAPTION_GAP = 18;
const TAG_PADDING = 14;
const LINE = 2;
/** More segments than that cannot be counted at a glance: the bar is continuous. */
const MAX_SEGMENTS = 12;

const REGULAR = 400;
const BOLD = 650;

interface Palette {
  readonly ground: string;
  readonly raised: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly onTone: string;
  readonly tones: Readonly<Record<Verdict, string>>;
}

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

type ToolText = 'name' | 'caption' | 'badge' | 'sponsored';
type Side = 0 | 1;
type TextName = 'eyebrow' | 'title' | 'answer' | 'source' | 'updated' | `${ToolText}${Side}`;

/** The texts of a card, as they have room on it. */
export interface Composition {
  readonly facts: CardFacts;
  readonly texts: Readonly<Record<TextName, Fitted>>;
}

const EVERY_SIDE = [0, 1] as const;
const settings = (first: number, ...others: number[]): Place['settings'] => [
  { size: first },
  ...others.map((size): Setting => ({ size })),
];

async function widthsOf(renderer: Renderer, texts: readonly Fitted[]): Promise<number[]> {
  const sizes = await renderer.measure(texts.map((text) => textNode(text)));
  return texts.map(({ text }, i) => (text ? (sizes[i]?.width ?? 0) : 0));
}

/** Fits all texts of a card; the short ones first, since the others have the room beside them. */
export async function compose(renderer: Renderer, facts: CardFacts): Promise<Composition> {
  const { dir, tools } = facts;
  const short = (text: string, size: number, weight: number, width = COLUMN / 2): Place => ({
    content: cuttable(text),
    settings: settings(size),
    weight,
    width,
    dir,
  });
  const words = await fit(renderer, {
    badge0: short(tools[0].badge, 28, BOLD),
    badge1: short(tools[1].badge, 28, BOLD),
    sponsored0: short(tools[0].sponsored, 22, REGULAR),
    sponsored1: short(tools[1].sponsored, 22, REGULAR),
    updated: short(facts.updated, 26, REGULAR, WIDTH / 2),
  });
  const [badge0 = 0, badge1 = 0, sponsored0 = 0, sponsored1 = 0, updated = 0] = await widthsOf(
    renderer,
    [words.badge0, words.badge1, words.sponsored0, words.sponsored1, words.updated],
  );
  const name = ({ name: content }: ToolFacts, tag: number): Place => ({
    content,
    settings: settings(42, 36),
    weight: BOLD,
    width: tag ? COLUMN - tag - 2 * (TAG_PADDING + LINE) - CAPTION_GAP : COLUMN,
  });
  const caption = ({ caption: content }: ToolFacts, badge: number): Place => ({
    content,
    settings: settings(28, 24, 20),
    weight: REGULAR,
    width: badge ? COLUMN - badge - SIGN - BADGE_GAP - 2 * BADGE_PADDING - CAPTION_GAP : COLUMN,
    dir,
  });
  const texts = await fit(renderer, {
    eyebrow: { content: facts.eyebrow, settings: settings(28), weight: REGULAR, width: WIDTH },
    title: {
      content: facts.title,
      settings: [{ size: 64 }, { size: 56 }, { size: 46, lines: 2 }],
      weight: BOLD,
      width: WIDTH,
    },
    answer: {
      content: facts.answer,
      settings: settings(42, 36, 32),
      weight: BOLD,
      width: WIDTH - ANSWER_BORDER - 2 * ANSWER_PADDING,
      dir,
    },
    source: {
      content: facts.source,
      settings: settings(26),
      weight: REGULAR,
      width: WIDTH - updated - GAP,
      dir,
    },
    name0: name(tools[0], sponsored0),
    name1: name(tools[1], sponsored1),
    caption0: caption(tools[0], badge0),
    caption1: caption(tools[1], badge1),
  });
  return { facts, texts: { ...words, ...texts } };
}

const row = (children: readonly Node[], style: Style, dir: Direction): Node => ({
  type: 'container',
  dir,
  style: { display: 'flex', alignItems: 'center', ...style },
  children,
});
const box = (style: Style): Node => ({ type: 'container', style });

/** One segment a vote, those for shipping first. */
function bar({ ship, votes }: ToolFacts, dir: Direction, { tones, line }: Palette): Node {
  const hollow = { borderWidth: LINE, borderStyle: 'solid', borderColor: line };
  const shape = { height: 20, borderRadius: 4 };
  if (votes && votes <= MAX_SEGMENTS) {
    const segments = Array.from({ length: votes }, (_, i) =>
      box({
        ...shape,
        flexGrow: 1,
        flexBasis: 0,
        ...(i < ship ? { backgroundColor: tones.ship } : hollow),
      }),
    );
    return row(segments, { gap: 6, width: COLUMN }, dir);
  }
  const width = votes ? Math.round((COLUMN * ship) / votes) : 0;
  const filled = box({ ...shape, width, backgroundColor: tones.ship });
  return row(
    [
      ...(width ? [filled] : []),
      ...(width < COLUMN ? [box({ ...shape, flexGrow: 1, ...hollow })] : []),
    ],
    { gap: width ? 4 : 0, width: COLUMN },
    dir,
  );
}

function badge(verdict: Verdict, word: Fitted, dir: Direction, palette: Palette): Node {
  return row(
    [sign(verdict, SIGN, palette.onTone), textNode(word, { color: palette.onTone })],
    {
      gap: BADGE_GAP,
      paddingLeft: BADGE_PADDING,
      paddingRight: BADGE_PADDING,
      height: 48,
      borderRadius: 24,
      backgroundColor: palette.tones[verdict],
    },
    dir,
  );
}

function column(composition: Composition, side: Side, palette: Palette): Node {
  const { facts, texts } = composition;
  const { dir } = facts;
  const tool = facts.tools[side];
  const { muted, line, text, tones } = palette;
  const tag = row(
    [textNode(texts[`sponsored${side}`], { color: muted })],
    {
      paddingLeft: TAG_PADDING,
      paddingRight: TAG_PADDING,
      height: 38,
      borderRadius: 6,
      borderWidth: LINE,
      borderStyle: 'solid',
      borderColor: line,
    },
    dir,
  );
  const name = textNode(texts[`name${side}`], { color: text });
  const caption = textNode(texts[`caption${side}`], { color: muted });
  const rule = tool.isPicked
    ? { height: 6, backgroundColor: tones[tool.verdict ?? 'ship'] }
    : { height: LINE, backgroundColor: text, marginBottom: 4 };
  return {
    type: 'container',
    dir,
    style: { display: 'flex', flexDirection: 'column', width: COLUMN },
    children: [
      box({ ...rule, width: COLUMN }),
      row(tool.sponsored ? [name, tag] : [name], { gap: CAPTION_GAP, marginTop: 20 }, dir),
      row(
        tool.verdict
          ? [badge(tool.verdict, texts[`badge${side}`], dir, palette), caption]
          : [caption],
        { gap: CAPTION_GAP, height: 48, marginTop: 12 },
        dir,
      ),
      row([bar(tool, dir, palette)], { marginTop: 18 }, dir),
    ],
  };
}

function answer({ facts, texts }: Composition, palette: Palette): Node {
  const picked = facts.tools.find(({ isPicked }) => isPicked);
  const tone = picked?.verdict ? palette.tones[picked.verdict] : palette.line;
  return row(
    [
      box({ width: ANSWER_BORDER, height: 84, backgroundColor: tone }),
      textNode(texts.answer, {
        color: palette.text,
        marginLeft: ANSWER_PADDING,
        marginRight: ANSWER_PADDING,
      }),
    ],
    { width: WIDTH, height: 84, backgroundColor: palette.raised },
    facts.dir,
  );
}

/** The card as a tree. */
export function cardTree(composition: Composition, theme: Theme): Node {
  const palette = PALETTES[theme];
  const { facts, texts } = composition;
  const { dir } = facts;
  const align = dir === 'rtl' ? 'right' : 'left';
  const muted = { color: palette.muted };
  const heading: Node = {
    type: 'container',
    dir,
    style: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 6 },
    children: [
      ...(texts.eyebrow.text ? [textNode(texts.eyebrow, muted)] : []),
      textNode(texts.title, { color: palette.text, textAlign: align }),
    ],
  };
  const columns = EVERY_SIDE.map((side) => column(composition, side, palette));
  const footer = [texts.source, texts.updated]
    .filter(({ text }) => text)
    .map((text) => textNode(text, muted));
  return {
    type: 'container',
    dir,
    style: {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      ...SIZE,
      paddingTop: 52,
      paddingBottom: 44,
      paddingLeft: EDGE,
      paddingRight: EDGE,
      backgroundColor: palette.ground,
    },
    children: [
      heading,
      answer(composition, palette),
      row(columns, { gap: GAP, alignItems: 'flex-start' }, dir),
      ...(footer.length ? [row(footer, { gap: GAP, height: 34 }, dir)] : []),
    ],
  };
}
