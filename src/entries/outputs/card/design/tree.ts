// in: the texts of a card.
// out: the card as boxes and texts, in the colours of a palette.
// knows nothing of: documents, formats.
import { segmentsOf } from '../../../../view/segments.js';
import type { Verdict } from '../../../../document/model.js';
import type { ToolFacts } from '../facts.js';
import type { Direction, Node, Style } from '../rendering/renderer.js';
import type { Composition } from './compose.js';
import { textNode, type Fitted } from './fit.js';
import {
  SIZE,
  EDGE,
  WIDTH,
  GAP,
  COLUMN,
  ANSWER_BORDER,
  ANSWER_PADDING,
  SIGN,
  BADGE_PADDING,
  BADGE_GAP,
  CAPTION_GAP,
  TAG_PADDING,
  LINE,
  SEGMENT_GAP,
} from './measures.js';
import type { Palette } from './palette.js';
import { sign } from './signs.js';

type Side = 0 | 1;
const EVERY_SIDE = [0, 1] as const;

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
  const segments = segmentsOf({ ship, skip: votes - ship });
  if (segments.length) {
    const width = (COLUMN - SEGMENT_GAP * (votes - 1)) / votes;
    const boxes = segments.map((ships) =>
      box({ ...shape, width, ...(ships ? { backgroundColor: tones.ship } : hollow) }),
    );
    return row(boxes, { gap: SEGMENT_GAP, width: COLUMN }, dir);
  }
  const width = votes ? Math.round((COLUMN * ship) / votes) : 0;
  const filled = box({ ...shape, width, backgroundColor: tones.ship });
  return row(
    [
      ...(width ? [filled] : []),
      ...(width < COLUMN ? [box({ ...shape, flexGrow: 1, ...hollow })] : []),
    ],
    { gap: width ? SEGMENT_GAP : 0, width: COLUMN },
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
      row(
        tool.sponsored ? [name, tag] : [name],
        { gap: CAPTION_GAP, height: 53, marginTop: 20 },
        dir,
      ),
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
export function cardTree(composition: Composition, palette: Palette): Node {
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
