import { nothing, type TemplateResult } from 'lit';
import { getDirectiveClass, isTemplateResult } from 'lit/directive-helpers.js';
import { runsOf, TextDirective, type Run } from '../../view/templating/text.js';

// A parser makes a line feed of a bare carriage return; in Markdown a blank line would end the HTML block
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Escapes a text for content and for attributes in quotes. */
export function escape(value: unknown): string {
  const text = String(value);
  // Few texts need it, and to look is quicker than to replace nothing
  if (!/[&<>"'\n\r]/.test(text)) return text;
  return text.replace(/[&<>"'\n\r]/g, (character) => ESCAPES[character] ?? '');
}

/** An attribute with the space before it; empty where the value is absent or false. */
export function attribute(name: string, value: unknown): string {
  if (value == null || value === nothing || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escape(value)}"`;
}

/** A text of the document or of the widget, with its code spans and isolated names. */
export function writeText(text: string): string {
  return writeRuns(runsOf(text));
}

function writeRuns(runs: readonly Run[]): string {
  let html = '';
  for (const run of runs)
    html +=
      typeof run === 'string' ? escape(run) : `<${run.tag}>${writeRuns(run.runs)}</${run.tag}>`;
  return html;
}

/** What stands at a place between two texts of a template. */
interface Binding {
  /** Which of the template's values. */
  readonly index: number;
  readonly write: (value: unknown) => string;
}

/** A template taken apart: `texts[0]`, `bindings[0]`, `texts[1]` and so on. */
interface Parts {
  readonly texts: readonly string[];
  readonly bindings: readonly Binding[];
}

/** The values that `text()` was given. */
function textValues(value: unknown): Parameters<TextDirective['render']> {
  if (getDirectiveClass(value) !== TextDirective)
    throw new TypeError('An element takes no other binding than text()');
  return (value as { readonly values: Parameters<TextDirective['render']> }).values;
}

const writeLang = (value: unknown): string => attribute('lang', textValues(value)[1] || null);

const writeContent = (value: unknown): string => writeText(textValues(value)[0]);

const ATTRIBUTE = /\s([.?@]?)([\w-]+)=$/;
const LAST_BRACKET = /[<>](?=[^<>]*$)/;

function takeApart(strings: readonly string[]): Parts {
  const texts: string[] = [];
  const bindings: Binding[] = [];
  let text = '';
  let inTag = false;
  let content: Binding | undefined; // what the element of this tag holds
  const bind = (binding: Binding): void => {
    texts.push(text);
    text = '';
    bindings.push(binding);
  };
  strings.forEach((string, index) => {
    let rest = string;
    const end = rest.indexOf('>') + 1;
    if (content && end) {
      text += rest.slice(0, end);
      rest = rest.slice(end);
      bind(content);
      content = undefined;
    }
    const [bracket] = LAST_BRACKET.exec(string) ?? [];
    if (bracket) inTag = bracket === '<';
    if (index === strings.length - 1 || !inTag) {
      text += rest;
      if (index < strings.length - 1) bind({ index, write });
      return;
    }
    const [binding = '', prefix = '', name = ''] = ATTRIBUTE.exec(rest) ?? [];
    text += rest.slice(0, rest.length - binding.length).trimEnd();
    if (!name) {
      bind({ index, write: writeLang });
      content = { index, write: writeContent };
    } else if (prefix === '.' && name === 'textContent') {
      content = { index, write: escape };
    } else if (prefix === '' || prefix === '?') {
      bind({ index, write: (value) => attribute(name, prefix ? Boolean(value) : value) });
    } else {
      throw new TypeError(`The server renderer knows no binding ${prefix}${name}`);
    }
  });
  return { texts: [...texts, text], bindings };
}

const known = new WeakMap<TemplateStringsArray, Parts>();

function partsOf(strings: TemplateStringsArray): Parts {
  let parts = known.get(strings);
  if (!parts) known.set(strings, (parts = takeApart(strings)));
  return parts;
}

function writeTemplate({ strings, values }: TemplateResult): string {
  const { texts, bindings } = partsOf(strings);
  let html = texts[0] ?? '';
  for (const [i, { index, write }] of bindings.entries())
    html += write(values[index]) + (texts[i + 1] ?? '');
  return html;
}

/**
 * Writes what a template holds as Lit would draw it. The views bind whole, unquoted attributes, `.textContent`, and `text()`.
 * @throws {TypeError} On any other binding in a tag.
 */
export function write(value: unknown): string {
  if (isTemplateResult(value)) return writeTemplate(value as TemplateResult);
  if (!Array.isArray(value)) return value == null || value === nothing ? '' : escape(value);
  let html = '';
  for (const item of value) html += write(item);
  return html;
}
