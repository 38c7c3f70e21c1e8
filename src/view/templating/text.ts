import { noChange } from 'lit';
import { Directive, directive, type DirectiveParameters, type ElementPart } from 'lit/directive.js';

/** A part of a text: plain, or an element with parts of its own. */
export type Run = string | { readonly tag: 'code' | 'bdi'; readonly runs: readonly Run[] };

/** Elements that one text may make; a document with thousands would hold up the page. */
const MAX_ELEMENTS = 50;
/** What no plain text holds: a code span, or a name that `isolate` has marked. */
const MARKUP = /[`\u2068]/;
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

function write(element: Element, runs: readonly Run[]): void {
  element.textContent = '';
  runs.forEach((run) => {
    if (typeof run === 'string') {
      element.append(run);
      return;
    }
    const child = document.createElement(run.tag);
    if (run.tag === 'code') child.translate = false;
    write(child, run.runs);
    element.append(child);
  });
}

/** Writes a text into the element that it stands on, which is empty in the template. */
export class TextDirective extends Directive {
  #text: string | undefined;
  #lang = '';

  render(_text: string, _lang = ''): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, values: DirectiveParameters<this>): unknown {
    const text = values[0]; // destructuring would make an iterator for every text
    const lang = values[1] ?? '';
    if (text !== this.#text) {
      this.#text = text;
      if (MARKUP.test(text)) write(element, runsOf(text));
      else element.textContent = text;
    }
    if (lang !== this.#lang) {
      this.#lang = lang;
      if (lang) element.setAttribute('lang', lang);
      else element.removeAttribute('lang');
    }
    return noChange;
  }
}

/**
 * Element binding that writes a text of the document or of the widget: plain text, `<code>` for
 * spans in backticks, `<bdi>` for isolated names. No marker node stands beside the text.
 * @param text The text.
 * @param lang Its language where that is not the widget's.
 */
export const text = directive(TextDirective);
