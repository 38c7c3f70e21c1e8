import type { Model, Side } from '../../document/model.js';
import type { Reviewer } from '../../document/parse.js';
import { type ViewContext } from '../context.js';
import { type Fragment } from '../templating/html.js';
/** What a reviewer says of one tool. */
export declare function reviewFigure({ name, reviews }: Readonly<Reviewer>, tools: Model['tools'], side: Side, context: ViewContext): Fragment;
