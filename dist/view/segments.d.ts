import type { Votes } from '../document/votes.js';
/** Whether each reviewer would ship it; empty where they are too many: the bar is continuous. */
export declare function segmentsOf({ ship, skip }: Votes): boolean[];
