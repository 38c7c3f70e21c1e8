import type { VerdictError } from '../../document/errors.js';
import type { Content, ViewContext } from '../context.js';
import { type Fragment } from '../templating/html.js';
/** The message for the page's author. */
export declare function debugMessage(error: VerdictError | null, { debug }: ViewContext): Content;
/**
 * The error message in the comparison's place.
 * @param busy Whether another try is under way.
 */
export declare function failure(error: VerdictError, busy: boolean, context: ViewContext): Content;
/**
 * Stands in for a comparison on its way, as high as that will be, so that nothing moves when it
 * comes. Over the page's own fallback it keeps the height alone.
 */
export declare const placeholder: ({ fallback }: ViewContext) => Fragment;
