import { noChange } from 'lit';
import { Directive, directive, type DirectiveParameters, type ElementPart } from 'lit/directive.js';

/** A part of a text: plain, or an element with parts of its own. */
export type Run = string | { readonly tag: 'code' | 'bdi'; readonly runs: readonly Run[] };

/** What no plain text holds: a code span, or a name that `isolate` has marked. */
const MARKUP = /[`\u2068]/;
const SPANS = /(`[^`]+`|\u2068[^\u2068\u2069]*\u2069)/;
/** A code span in which there is something to be seen. */
const CODE = /^`\s*[^`\s][^`]*`$/;

function runOf(span: string): Run {
  if (CODE.test(span)) return { tag: 'code', runs: [span.slice(1, -1)] };
  if (span.startsWith('\u2068')) return { tag: 'bdi', runs: runsOf(span.slice(1, -1)) };
  return span;
}

/** Splits a text at its code spans and isolated names. Nothing is ever parsed as HTML. */
export const runsOf = (text: string): readonly Run[] =>
  MARKUP.test(text) ? text.split(SPANS).filter(Boolean).map(runOf) : [text];

const nodesOf = (runs: readonly Run[]): (string | Element)[] =>
  runs.map((run) => {
    if (typeof run === 'string') return run;
    const element = document.createElement(run.tag);
    element.append(...nodesOf(run.runs));
    return element;
  });

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
      if (MARKUP.test(text)) {
        element.replaceChildren(...nodesOf(runsOf(text)));
        element.normalize(); // adjacent texts become one node, as where a parser has read them
      } else {
        element.textContent = text;
      }
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
