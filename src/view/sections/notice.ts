import { nothing } from 'lit';
import type { ErrorCode, VerdictError } from '../../document/errors.js';
import type { Strings } from '../../i18n/localizer.js';
import type { Content, ViewContext } from '../context.js';
import { compose, html, type Fragment } from '../templating/html.js';

/** What a reader is told; `failedBroken` about all other errors. */
const SENTENCES: Partial<Record<ErrorCode, keyof Strings>> = {
  'not-found': 'failedMissing',
  http: 'failedNetwork',
  network: 'failedNetwork',
  timeout: 'failedNetwork',
};

/** The message for the page's author. */
export function debugMessage(error: VerdictError | null, { debug }: ViewContext): Content {
  if (!error || !debug) return nothing;
  return compose(html`
    <pre
      dir="ltr"
      .textContent=${`${error.code}: ${error.message}`}
    ></pre>
  `);
}

/** The button stays while another try is under way, so that it keeps the focus. */
const retryButton = (busy: boolean, { localizer }: ViewContext): Content =>
  compose(html`
    <button
      part="retry"
      type="button"
      aria-disabled=${busy}
      .textContent=${localizer.term(busy ? 'loading' : 'retry')}
    ></button>
  `);

/**
 * The error message in the comparison's place.
 * @param busy Whether another try is under way.
 */
export function failure(error: VerdictError, busy: boolean, context: ViewContext): Content {
  const sentence = context.localizer.term(SENTENCES[error.code] ?? 'failedBroken');
  return compose(html`
    <div part="error">
      <slot name="error"><p .textContent=${sentence}></p></slot>
      ${error.retryable ? retryButton(busy, context) : nothing} ${debugMessage(error, context)}
    </div>
  `);
}

/**
 * Stands in for a comparison on its way, as high as that will be, so that nothing moves when it
 * comes. Over the page's own fallback it keeps the height alone.
 */
export const placeholder = ({ fallback }: ViewContext): Fragment => html`
  <slot name="loading">
    <div
      part="placeholder"
      class=${fallback ? 'blank' : nothing}
      aria-hidden="true"
    >
      <i></i>
      <i></i>
      <i></i>
      <i></i>
    </div>
  </slot>
`;
