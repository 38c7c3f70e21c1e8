// Texts as they stand in an outline.

/** A piece of text, and what is to be known of it. */
export interface Text {
  readonly text: string;
  /** Whether it is the document's, in its language; otherwise it is the widget's. */
  readonly isDocument: boolean;
  /** Where it leads to; null for text alone. */
  readonly url: string | null;
  /** Whether it leads to what somebody has paid for. */
  readonly isSponsored: boolean;
  /** The ISO date that it tells; null for any other. */
  readonly date: string | null;
}

const BLANKS = /[\t-\r \x85\u2028\u2029]+/g;
// Neither HTML nor XML has a place for them, and no reader sees them: controls, non-characters
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]/g;
/** Stands for what cannot be shown. */
const REPLACEMENT = '\ufffd';
const HALF_PAIR = /\p{Surrogate}/gu;
/** Few texts have any of it, or may have: to look is quicker than to replace nothing. */
const UNCLEAN =
  // eslint-disable-next-line no-control-regex
  /[\0-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]|^ | $| {2}/;

/** A text as a reader sees it in HTML: one blank for any white space, none at its ends. */
export function clean(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text
    .replace(UNSEEN, '')
    .replace(HALF_PAIR, REPLACEMENT)
    .replace(BLANKS, ' ')
    .replace(/^ | $/g, '');
}

const plainText = (text: string, isDocument: boolean): Text => ({
  text,
  isDocument,
  url: null,
  isSponsored: false,
  date: null,
});

/** The widget's words. */
export const widgetText = (words: string): Text => plainText(clean(words), false);

/** A text of the document; null where it has none. */
export function documentText(words: string | undefined): Text | null {
  const text = clean(words ?? '');
  return text.trim() ? plainText(text, true) : null;
}

/** A text that every document has, such as a name, though there may be nothing to see in it. */
export const requiredText = (words: string): Text =>
  documentText(words) ?? plainText(REPLACEMENT, true);

/** Those that are there. */
export const present = (texts: readonly (Text | null)[]): Text[] =>
  texts.filter((text) => text !== null);
