import { nothing, html } from 'lit';
import { piece } from './piece.js';

// in: the state while there is nothing to compare.
// out: the placeholder, and the error with its "Try again".
// knows nothing of: why it failed beyond the error's code, host, promises.
const SENTENCES = { 'not-found': 'failedMissing', http: 'failedNetwork', network: 'failedNetwork', timeout: 'failedNetwork' };
/** The message for the page's author. */
const message = (error, { debug }) => debug ? html `<pre dir="ltr" .textContent=${`${error.code}: ${error.message}`}></pre>` : nothing;
/** @param busy Whether another try is under way; the button keeps the focus meanwhile. */
const failure = (error, busy, scene) => html `<div part="error"><slot name="error"><p .textContent=${scene.words.say(SENTENCES[error.code] ?? 'failedBroken')}></p></slot>${error.retryable ? html `<button part="retry" type="button" aria-disabled=${busy} .textContent=${scene.words.say(busy ? 'loading' : 'retry')}></button>` : nothing}${message(error, scene)}</div>`;
/** Only for the author: what shown stays, although its refresh failed. */
const staleness = (error, scene) => error ? message(error, scene) : nothing;
/** As high as what comes, so that nothing moves when it arrives; drawn after a while, and not over the page's own fallback. */
const placeholder = ({ fallback }) => piece `<slot name="loading"><div part="placeholder" class=${fallback ? 'blank' : nothing} aria-hidden="true"><i></i><i></i><i></i><i></i></div></slot>`;

export { failure, placeholder, staleness };
