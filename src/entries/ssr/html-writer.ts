import { nothing, type TemplateResult } from 'lit';
import { getDirectiveClass, isTemplateResult } from 'lit/directive-helpers.js';
import { attribute, escape, isPlain } from './escape.js';
import { takeApart, type Binding, type TemplateParts } from './template-parts.js';
import { runsOf, type Run } from '../../view/templating/runs.js';
import { TextDirective } from '../../view/templating/text.js';

/** A text of the document or of the widget, with its code spans and isolated names. */
export function writeText(text: string): string {
  // Most texts are plain, and to look is quicker than to take them apart
  return isPlain(text) ? text : writeRuns(runsOf(text));
}

function writeRuns(runs: readonly Run[]): string {
  let html = '';
  for (const run of runs) {
    if (typeof run === 'string') html += escape(run);
    else if (run.tag === 'code') html += `<code translate="no">${writeRuns(run.runs)}</code>`;
    else html += `<bdi>${writeRuns(run.runs)}</bdi>`;
  }
  return html;
}

/** The arguments of a `text()`. */
function textArguments(value: unknown): Parameters<TextDirective['render']> {
  if (getDirectiveClass(value) !== TextDirective)
    throw new TypeError('The server renderer knows no directive but text()');
  return (value as { readonly values: Parameters<TextDirective['render']> }).values;
}

function writeBinding({ kind, name = '' }: Binding, value: unknown): string {
  switch (kind) {
    case 'child':
      return write(value);
    case 'attribute':
      return attribute(name, value === nothing ? null : value);
    case 'boolean':
      return attribute(name, Boolean(value));
    case 'about': {
      const [, lang, dir] = textArguments(value);
      return attribute('lang', lang || null) + attribute('dir', dir || null);
    }
    case 'text':
      return writeText(textArguments(value)[0]);
    case 'escaped':
      return escape(value);
  }
}

/** Templates that were taken apart, by the strings of each. */
const known = new WeakMap<TemplateStringsArray, TemplateParts>();

function partsOf(strings: TemplateStringsArray): TemplateParts {
  let parts = known.get(strings);
  if (!parts) known.set(strings, (parts = takeApart(strings)));
  return parts;
}

function writeTemplate({ strings, values }: TemplateResult): string {
  const { texts, bindings } = partsOf(strings);
  let html = '';
  let at = 0;
  for (const binding of bindings) {
    html += (texts[at] ?? '') + writeBinding(binding, values[binding.index]);
    at += 1;
  }
  return html + (texts[at] ?? '');
}

/**
 * Writes what a template holds as Lit would draw it.
 * @throws {TypeError} On bindings and directives that the views do not use.
 */
export function write(value: unknown): string {
  if (value == null || value === nothing) return '';
  // Lists and texts first: what makes them templates to Lit may come from a polluted prototype
  if (typeof value !== 'object') return escape(value);
  if (!Array.isArray(value)) {
    if (!isTemplateResult(value)) throw new TypeError('The server renderer draws templates alone');
    return writeTemplate(value as TemplateResult);
  }
  let html = '';
  for (const item of value) html += write(item);
  return html;
}
