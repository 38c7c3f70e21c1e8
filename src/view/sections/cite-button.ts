import type { ViewContext } from '../context.js';
import { html, type Fragment } from '../templating/html.js';

/** What copies the address of a row, a quote with its source, or the whole as Markdown. */
export const citeButton = (
  what: 'link' | 'quote' | 'markdown',
  label: 'copyLink' | 'copyQuote' | 'copyMarkdown',
  { localizer }: ViewContext,
): Fragment => html`
  <button
    part="cite"
    type="button"
    aria-live="polite"
    data-cite=${what}
    .textContent=${localizer.term(label)}
  ></button>
`;
