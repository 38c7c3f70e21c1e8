import { answerLine } from '../../view/wording.js';
import { clean } from '../ssr/plain/texts.js';
import type { OutputDocument, OutputOptions } from './output.js';
import { plainWords, printableAddress } from './text/harmless.js';
import { linkOf, localizerOf } from './text/outline.js';

/** The answer in one line of text, with the link to the full comparison. */
export function render(document: OutputDocument, options: OutputOptions): string {
  const { model } = document;
  const answer = plainWords(clean(answerLine(model, localizerOf(document, options))));
  if (!model.url) return `${answer}\n`;
  return `${answer} ${printableAddress(linkOf(model.url, document, options))}\n`;
}
