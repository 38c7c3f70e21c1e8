// In pixels.
export const SIZE = { width: 1200, height: 630 };

export const EDGE = 72;
export const WIDTH = SIZE.width - 2 * EDGE;
export const GAP = 48;
export const COLUMN = (WIDTH - GAP) / 2;
export const ANSWER_BORDER = 8;
export const ANSWER_PADDING = 28;
export const SIGN = 26;
export const BADGE_PADDING = 20;
export const BADGE_GAP = 10;
export const CAPTION_GAP = 18;
export const TAG_PADDING = 14;
export const LINE = 2;
export const SEGMENT_GAP = 6;
