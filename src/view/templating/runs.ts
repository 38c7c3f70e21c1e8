/** A part of a text: plain, or an element with parts of its own. */
export type Run = string | { readonly tag: 'code' | 'bdi'; readonly runs: readonly Run[] };

/** Elements that one text may make; a document with thousands would hold up the page. */
const MAX_ELEMENTS = 50;
/** What no plain text holds: a code span, or a name that `isolate` has marked. */
export const MARKUP = /[`\u2068]/;
const SPANS = /(`[^`]+`|\u2068[^\u2068\u2069]*\u2069)/;
/** A code span in which there is something to be seen. */
const CODE = /^`\s*[^`\s][^`]*`$/;

/** Splits a text at its code spans and isolated names. Nothing is ever parsed as HTML. */
export function runsOf(text: string): readonly Run[] {
  let room = MAX_ELEMENTS;
  const split = (part: string): readonly Run[] => {
    const runs: Run[] = [];
    let plain = '';
    const endPlain = (): void => {
      if (plain) runs.push(plain);
      plain = '';
    };
    part.split(SPANS).forEach((piece, i) => {
      const isSpan = i % 2 && room > 0; // what the pattern finds stands at the odd places
      const isCode = CODE.test(piece);
      if (isSpan && (isCode || piece[0] === '\u2068')) {
        room--;
        endPlain();
        const inner = piece.slice(1, -1);
        runs.push(isCode ? { tag: 'code', runs: [inner] } : { tag: 'bdi', runs: split(inner) });
      } else {
        plain += piece;
      }
    });
    endPlain();
    return runs;
  };
  return split(text);
}
