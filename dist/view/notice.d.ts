import type { VerdictError } from '../errors.js';
import { type Piece } from './piece.js';
import type { Content, Scene } from './scene.js';
/** @param busy Whether another try is under way; the button keeps the focus meanwhile. */
export declare const failure: (error: VerdictError, busy: boolean, scene: Scene) => Content;
/** Only for the author: what shown stays, although its refresh failed. */
export declare const staleness: (error: VerdictError | null, scene: Scene) => Content;
/** As high as what comes, so that nothing moves when it arrives; drawn after a while, and not over the page's own fallback. */
export declare const placeholder: ({ fallback }: Scene) => Piece;
