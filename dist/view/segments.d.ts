import type { Votes } from '../document/votes.js';
/** For each reviewer whether they ship it; empty where there are too many: the bar is continuous. */
export declare function segmentsOf({ ship, skip }: Votes): boolean[];
