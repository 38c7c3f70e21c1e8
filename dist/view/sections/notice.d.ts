import type { VerdictError } from '../../document/errors.js';
import { type Fragment } from '../templating/fragment.js';
import type { Content, ViewContext } from '../context.js';
/** @param busy Whether another try is under way; the button keeps the focus meanwhile. */
export declare const failure: (error: VerdictError, busy: boolean, context: ViewContext) => Content;
/** Only for the author: what shown stays, although its refresh failed. */
export declare const staleness: (error: VerdictError | null, context: ViewContext) => Content;
/** As high as what comes, so that nothing moves when it arrives; drawn after a while, and not over the page's own fallback. */
export declare const placeholder: ({ fallback }: ViewContext) => Fragment;
