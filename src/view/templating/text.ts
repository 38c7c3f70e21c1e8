// in: a text of the document or of the widget.
// out: an element directive that writes it, with its language: plain text, code for `backticks`, <bdi> for an isolated name, a dash for what is missing.
// knows nothing of: which text stands where.
import { noChange } from 'lit';
import { Directive, directive, type DirectiveParameters, type ElementPart } from 'lit/directive.js';

/** A piece of text and the element that it stands in, if any. */
export interface Run { readonly tag?: 'code' | 'bdi' | 'span'; readonly text: string | readonly Run[]; readonly attribute?: readonly [name: string, value: string] }

/** For what is missing: a dash for the eye, words for a screen reader. */
const dash = (words: string): readonly Run[] => [
  { tag: 'span', text: '—', attribute: ['aria-hidden', 'true'] },
  { tag: 'span', text: words, attribute: ['class', 'hidden'] },
];

/** Splits a text at code spans, in which there is something to be seen, and at the isolates that `isolate` made. Nothing is ever parsed as HTML. */
export function runsOf(text: string, missing = false): readonly Run[] {
  return missing ? dash(text) : text.split(/(`[^`]+`|\u2068[^\u2068\u2069]*\u2069)/).filter(Boolean).map((run) =>
    /^`\s*[^`\s][^`]*`$/.test(run) ? { tag: 'code', text: run.slice(1, -1) } : run.startsWith('\u2068') ? { tag: 'bdi', text: runsOf(run.slice(1, -1)) } : { text: run });
}

const nodesOf = (runs: string | readonly Run[]): (string | Element)[] => typeof runs === 'string' ? [runs] : runs.flatMap(({ tag, text, attribute }) => {
  if (!tag) return nodesOf(text);
  const child = document.createElement(tag);
  child.append(...nodesOf(text));
  if (attribute) child.setAttribute(...attribute);
  return child;
});

/**
 * Writes into the element that it stands on, which must be empty in the template; there is no marker node beside the text.
 * It must be the last thing in its tag: the server renderer relies on that.
 */
export class TextDirective extends Directive {
  #text: string | undefined;
  #lang = '';
  #missing = false;

  render(_text: string, _lang = '', _missing = false): unknown { return noChange; }

  override update({ element }: ElementPart, values: DirectiveParameters<this>): unknown {
    const text = values[0]; // taken apart as a list, each would go through an iterator, which engines make anew for every text
    const lang = values[1] ?? '';
    const missing = values[2] ?? false;
    if (text !== this.#text || missing !== this.#missing) {
      this.#text = text;
      this.#missing = missing;
      if (missing || /[`\u2068]/.test(text)) {
        element.replaceChildren(...nodesOf(runsOf(text, missing)));
        element.normalize(); // as the parser would have it
      } else element.textContent = text;
    }
    if (lang !== this.#lang) {
      this.#lang = lang;
      if (lang) element.setAttribute('lang', lang);
      else element.removeAttribute('lang');
    }
    return noChange;
  }
}

/** @param text The text. @param lang Its language where that is not the widget's. @param missing Whether it says only that there is none. */
export const text = directive(TextDirective);
