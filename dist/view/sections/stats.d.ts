import type { Tally } from '../../document/model.js';
import { type ViewContext } from '../context.js';
import { type Fragment } from '../templating/html.js';
/** How many of the reviewers would ship it, as a picture. */
export declare function bar(tally: Tally): Fragment;
export declare const badge: ({ verdict }: Tally, { localizer }: ViewContext) => Fragment;
export declare const panelStat: (panel: Tally, context: ViewContext) => Fragment;
/** Votes come and go from comparison to comparison, so they are a template of their own. */
export declare const communityStat: (community: Tally, context: ViewContext) => Fragment;
export declare const priceStat: (entry: string, context: ViewContext) => Fragment;
