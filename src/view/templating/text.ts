import { noChange } from 'lit';
import { Directive, directive, type DirectiveParameters, type ElementPart } from 'lit/directive.js';

/** A part of a text and the element that it stands in, if any. */
export interface Run {
  readonly tag?: 'code' | 'bdi' | 'span';
  readonly text: string | readonly Run[];
  readonly attribute?: readonly [name: string, value: string];
}

/** What ends a plain text: a code span, or a name that `isolate` has marked. */
const MARKUP = /[`\u2068]/;
const SPANS = /(`[^`]+`|\u2068[^\u2068\u2069]*\u2069)/;
/** A code span in which there is something to be seen. */
const CODE = /^`\s*[^`\s][^`]*`$/;

function runOf(span: string): Run {
  if (CODE.test(span)) return { tag: 'code', text: span.slice(1, -1) };
  if (span.startsWith('\u2068')) return { tag: 'bdi', text: runsOf(span.slice(1, -1)) };
  return { text: span };
}

/** For what is missing: a dash for the eye, words for a screen reader. */
const dash = (words: string): readonly Run[] => [
  { tag: 'span', text: '—', attribute: ['aria-hidden', 'true'] },
  { tag: 'span', text: words, attribute: ['class', 'hidden'] },
];

/**
 * Splits a text at its code spans and isolated names. Nothing is ever parsed as HTML.
 * @param missing Whether the text says only that there is none.
 */
export function runsOf(text: string, missing = false): string | readonly Run[] {
  if (missing) return dash(text);
  return MARKUP.test(text) ? text.split(SPANS).filter(Boolean).map(runOf) : text;
}

function nodesOf(runs: string | readonly Run[]): (string | Element)[] {
  if (typeof runs === 'string') return [runs];
  return runs.flatMap(({ tag, text, attribute }) => {
    if (!tag) return nodesOf(text);
    const element = document.createElement(tag);
    element.append(...nodesOf(text));
    if (attribute) element.setAttribute(...attribute);
    return element;
  });
}

/** Writes a text into the element that it stands on, which is empty in the template. */
export class TextDirective extends Directive {
  #text: string | undefined;
  #lang = '';
  #missing = false;

  render(_text: string, _lang = '', _missing = false): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, values: DirectiveParameters<this>): unknown {
    const text = values[0]; // destructuring would make an iterator for every text
    const lang = values[1] ?? '';
    const missing = values[2] ?? false;
    if (text !== this.#text || missing !== this.#missing) {
      this.#text = text;
      this.#missing = missing;
      this.#write(element, runsOf(text, missing));
    }
    if (lang !== this.#lang) {
      this.#lang = lang;
      if (lang) element.setAttribute('lang', lang);
      else element.removeAttribute('lang');
    }
    return noChange;
  }

  #write(element: Element, runs: string | readonly Run[]): void {
    if (typeof runs === 'string') {
      element.textContent = runs;
    } else {
      element.replaceChildren(...nodesOf(runs));
      element.normalize(); // adjacent texts become one node, as they are where a parser has read them
    }
  }
}

/**
 * Element binding that writes a text of the document or of the widget: plain text, `<code>` for spans in backticks,
 * `<bdi>` for isolated names, a dash for what is missing. No marker node stands beside the text.
 * @param text The text.
 * @param lang Its language where that is not the widget's.
 * @param missing Whether it says only that there is none.
 */
export const text = directive(TextDirective);
