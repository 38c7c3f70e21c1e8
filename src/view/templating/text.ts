import { noChange } from 'lit';
import {
  Directive,
  directive,
  type DirectiveParameters,
  type DirectiveResult,
  type ElementPart,
} from 'lit/directive.js';
import { MARKUP, runsOf, type Run } from './runs.js';

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
  #dir = '';

  render(_text: string, _lang = '', _dir = ''): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, values: DirectiveParameters<this>): unknown {
    const text = values[0]; // destructuring would make an iterator for every text
    // Beyond its end a list has what the page has put on Object.prototype
    const lang = (values.length > 1 && values[1]) || '';
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
    const dir = (values.length > 2 && values[2]) || '';
    if (dir !== this.#dir) element.setAttribute('dir', (this.#dir = dir));
    return noChange;
  }
}

/**
 * Element binding that writes a text of the document or of the widget: plain text, `<code>` for
 * spans in backticks, `<bdi>` for isolated names. No marker node stands beside the text.
 * @param text The text.
 * @param lang Its language where that is not the widget's.
 * @param dir Its direction where that may be another than that around it.
 */
export const text: (
  text: string,
  lang?: string,
  dir?: 'rtl' | 'auto',
) => DirectiveResult<typeof TextDirective> = directive(TextDirective);
