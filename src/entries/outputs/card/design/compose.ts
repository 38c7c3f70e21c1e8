// in: what a card states, and a renderer that has its letters.
// out: its texts, as they have room on it.
// knows nothing of: colours, formats.
import type { CardFacts, ToolFacts } from '../facts.js';
import type { Renderer } from '../rendering/renderer.js';
import { fit, type Fitted, type Place, type Setting } from './fit.js';
import {
  ANSWER_BORDER,
  ANSWER_PADDING,
  BADGE_GAP,
  BADGE_PADDING,
  CAPTION_GAP,
  COLUMN,
  GAP,
  LINE,
  SIGN,
  TAG_PADDING,
  WIDTH,
} from './measures.js';
import { cuttable, textDirection } from './text.js';

const REGULAR = 400;
const BOLD = 650;

type ToolText = 'name' | 'caption' | 'badge' | 'sponsored';
type TextName = 'eyebrow' | 'title' | 'answer' | 'source' | 'updated' | `${ToolText}${0 | 1}`;

/** The texts of a card, as they have room on it. */
export interface Composition {
  readonly facts: CardFacts;
  readonly texts: Readonly<Record<TextName, Fitted>>;
}

const settings = (first: number, ...others: number[]): Place['settings'] => [
  { size: first },
  ...others.map((size): Setting => ({ size })),
];

/** Fits all texts of a card; the short ones first, since the others have the room beside them. */
export async function compose(renderer: Renderer, facts: CardFacts): Promise<Composition> {
  const { dir, lang, tools } = facts;
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
  const name = ({ name: content }: ToolFacts, tag: number): Place => ({
    content,
    settings: settings(42, 36),
    weight: BOLD,
    width: tag ? COLUMN - tag - 2 * (TAG_PADDING + LINE) - CAPTION_GAP : COLUMN,
    dir: textDirection(content.text, lang),
  });
  const caption = ({ caption: content }: ToolFacts, badge: number): Place => ({
    content,
    settings: settings(28, 24),
    weight: REGULAR,
    width: badge ? COLUMN - badge - SIGN - BADGE_GAP - 2 * BADGE_PADDING - CAPTION_GAP : COLUMN,
    dir,
  });
  const texts = await fit(renderer, {
    eyebrow: {
      content: facts.eyebrow,
      settings: settings(28),
      weight: REGULAR,
      width: WIDTH,
      dir: textDirection(facts.eyebrow.text, lang),
    },
    title: {
      content: facts.title,
      settings: [{ size: 64 }, { size: 56 }, { size: 46, lines: 2 }],
      weight: BOLD,
      width: WIDTH,
      dir: textDirection(facts.title.text, lang),
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
      width: WIDTH - words.updated.width - GAP,
      dir,
    },
    name0: name(tools[0], words.sponsored0.width),
    name1: name(tools[1], words.sponsored1.width),
    caption0: caption(tools[0], words.badge0.width),
    caption1: caption(tools[1], words.badge1.width),
  });
  return { facts, texts: { ...words, ...texts } };
}
