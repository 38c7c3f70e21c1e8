import { nothing, html } from 'lit';
import { fragment } from '../templating/fragment.js';

// in: the state while there is nothing to compare.
// out: the placeholder, and the error with its "Try again".
// knows nothing of: why it failed beyond the error's code, host, promises.
const SENTENCES = { 'not-found': 'failedMissing', http: 'failedNetwork', network: 'failedNetwork', timeout: 'failedNetwork' };
/** The message for the page's author. */
const message = (error, { debug }) => debug ? html `<pre dir="ltr" .textContent=${`${error.code}: ${error.message}`}></pre>` : nothing;
/** @param busy Whether another try is under way; the button keeps the focus meanwhile. */
const failure = (error, busy, context) => html `<div part="error"><slot name="error"><p .textContent=${context.words.term(SENTENCES[error.code] ?? 'failedBroken')}></p></slot>${error.retryable ? html `<button part="retry" type="button" aria-disabled=${busy} .textContent=${context.words.term(busy ? 'loading' : 'retry')}></button>` : nothing}${message(error, context)}</div>`;
/** Only for the author: what shown stays, although its refresh failed. */
const staleness = (error, context) => error ? message(error, context) : nothing;
/** As high as what comes, so that nothing moves when it arrives; drawn after a while, and not over the page's own fallback. */
const placeholder = ({ fallback }) => fragment `<slot name="loading"><div part="placeholder" class=${fallback ? 'blank' : nothing} aria-hidden="true"><i></i><i></i><i></i><i></i></div></slot>`;

export { failure, placeholder, staleness };
