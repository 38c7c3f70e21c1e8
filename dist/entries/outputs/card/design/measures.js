// In pixels.
const SIZE = { width: 1200, height: 630 };
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
const SEGMENT_GAP = 6;

export { ANSWER_BORDER, ANSWER_PADDING, BADGE_GAP, BADGE_PADDING, CAPTION_GAP, COLUMN, EDGE, GAP, LINE, SEGMENT_GAP, SIGN, SIZE, TAG_PADDING, WIDTH };
