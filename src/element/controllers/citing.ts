// Copies what a reader takes along: the address of a reviewer, a quote, the whole as Markdown. The
// script bundles load this file when it is asked for: few readers ask.
import type { Model, Side } from '../../document/model.js';
import type { Localizer } from '../../i18n/localizer.js';
import { quoteCitation } from '../../view/taking-along/citation.js';
import { markdownOf } from '../../view/taking-along/markdown.js';
import { outlineOf } from '../../view/taking-along/outline.js';
import { copyToClipboard, FAILED, type Copied } from '../dom/clipboard.js';
import { addressOf } from '../dom/reviewer-address.js';

/** What a button of the part `cite` copies. */
export type CiteKind = 'link' | 'quote' | 'markdown';

export interface CiteRequest {
  readonly kind: CiteKind;
  readonly model: Model;
  /** Slug of the comparison; null where it has no address of its own. */
  readonly slug: string | null;
  /** Index of the reviewer, and of the tool that is quoted. */
  readonly index: number;
  readonly side: Side;
  readonly localizer: Localizer;
}

/** How long a button says that it has copied, in ms. */
const SAID_FOR = 2_000;

function citationOf(request: CiteRequest, page: string): Copied {
  const { kind, model, index, side, slug, localizer } = request;
  const reviewer = model.reviewers[index];
  const address = addressOf(slug, reviewer?.name, model);
  if (kind === 'link') return { text: address };
  if (kind === 'markdown') {
    const outline = outlineOf(model, { localizer, lang: '', address: page });
    return { text: markdownOf(outline, 2) };
  }
  return quoteCitation(model, index, side, address, localizer);
}

/**
 * Copies what is asked for, and says so on the button, whose words screen readers announce.
 * @throws When nothing could be copied.
 */
export async function cite(button: Element, request: CiteRequest): Promise<void> {
  const isCopied = await copyToClipboard(citationOf(request, button.baseURI));
  if (!isCopied) throw new Error('the page may not write to the clipboard');
  const words = button.textContent.replace(FAILED, '');
  const copied = request.localizer.term('copied');
  if (words === copied) return;
  button.textContent = copied;
  setTimeout(() => {
    if (button.textContent === copied) button.textContent = words;
  }, SAID_FOR);
}
