// in: the state while there is nothing to compare.
// out: the placeholder, and the error with its "Try again".
// knows nothing of: why it failed beyond the error's code, host, promises.
import { html, nothing } from 'lit';
import type { ErrorCode, VerdictError } from '../../document/errors.js';
import type { Strings } from '../../i18n/localizer.js';
import { fragment, type Fragment } from '../templating/fragment.js';
import type { Content, ViewContext } from '../context.js';

const SENTENCES: Partial<Record<ErrorCode, keyof Strings>> = { 'not-found': 'failedMissing', http: 'failedNetwork', network: 'failedNetwork', timeout: 'failedNetwork' };

/** The message for the page's author. */
const message = (error: VerdictError, { debug }: ViewContext): Content => debug ? html`<pre dir="ltr" .textContent=${`${error.code}: ${error.message}`}></pre>` : nothing;

/** @param busy Whether another try is under way; the button keeps the focus meanwhile. */
export const failure = (error: VerdictError, busy: boolean, context: ViewContext): Content => html`<div part="error"><slot name="error"><p .textContent=${
  context.words.term(SENTENCES[error.code] ?? 'failedBroken')}></p></slot>${
  error.retryable ? html`<button part="retry" type="button" aria-disabled=${busy} .textContent=${context.words.term(busy ? 'loading' : 'retry')}></button>` : nothing}${message(error, context)}</div>`;

/** Only for the author: what shown stays, although its refresh failed. */
export const staleness = (error: VerdictError | null, context: ViewContext): Content => error ? message(error, context) : nothing;

/** As high as what comes, so that nothing moves when it arrives; drawn after a while, and not over the page's own fallback. */
export const placeholder = ({ fallback }: ViewContext): Fragment => fragment`<slot name="loading"><div part="placeholder" class=${fallback ? 'blank' : nothing} aria-hidden="true"><i></i><i></i><i></i><i></i></div></slot>`;
