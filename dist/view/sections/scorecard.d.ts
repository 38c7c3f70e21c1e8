import { type Model } from '../../document/model.js';
import type { Reviewer } from '../../document/parse.js';
import { type Content, type ViewContext } from '../context.js';
/** Whether there is something to open. */
export declare const hasQuote: ({ reviews }: Readonly<Reviewer>) => boolean;
/** What each reviewer says of both tools. */
export declare function scorecard(model: Model, context: ViewContext): Content;
