// Copies what a reader takes along: the address of a reviewer, a quote, the whole as Markdown. The
// script bundles load this file when it is asked for: few readers ask.
import type { Model, Side } from '../../document/model.js';
import type { Localizer } from '../../i18n/localizer.js';
import { quoteCitation } from '../../view/citation.js';
import { markdownOf } from '../../view/markdown.js';
import { copyToClipboard, type Copied } from '../dom/clipboard.js';
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

function citationOf(request: CiteRequest): Copied {
  const { kind, model, index, side, slug, localizer } = request;
  const reviewer = model.reviewers[index];
  const address = addressOf(slug, reviewer?.name);
  if (kind === 'link') return { text: address };
  if (kind === 'markdown') return { text: markdownOf(model, localizer) };
  return quoteCitation(model, index, side, address, localizer);
}

/** Copies what is asked for, and says so on the button, whose words screen readers announce. */
export async function cite(button: Element, request: CiteRequest): Promise<void> {
  if (!(await copyToClipboard(citationOf(request)))) return;
  const words = button.textContent;
  const copied = request.localizer.term('copied');
  if (words === copied) return;
  button.textContent = copied;
  setTimeout(() => {
    if (button.textContent === copied) button.textContent = words;
  }, SAID_FOR);
}
