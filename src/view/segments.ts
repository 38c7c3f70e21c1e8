// The bar's segments: one for each reviewer, as many as can be counted at a glance.
import type { Votes } from '../document/votes.js';

const MAX_SEGMENTS = 12;

/** Whether each reviewer would ship it; empty where they are too many: the bar is continuous. */
export function segmentsOf({ ship, skip }: Votes): boolean[] {
  const votes = ship + skip;
  const segments: boolean[] = [];
  // Old libraries put an `Array.from` of their own that makes nothing of a length
  if (votes <= MAX_SEGMENTS) for (let i = 0; i < votes; i++) segments.push(i < ship);
  return segments;
}
