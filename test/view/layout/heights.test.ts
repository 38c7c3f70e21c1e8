// How high a comparison of real length is, on a page in Inter with lines of 1.6: what a reader
// scrolls past who did not come for it.
import { expect } from '@open-wc/testing';
import type { Comparison } from '../../../src/index.js';
import { useFont } from '../../support/fonts.js';
import { split, tied, twelve } from '../../support/long-comparisons.js';
import { frames, part } from '../../support/mount.js';
import { placed } from './placed.js';

/** The highest that each may be, by the width of the box in px. */
interface Bar {
  readonly document: Comparison;
  readonly attributes?: Record<string, string>;
  readonly fontSize?: number;
  readonly highest: Readonly<Record<number, number>>;
}

const BARS: Record<string, Bar> = {
  'eight quotes': { document: tied, highest: { 688: 1200, 328: 1800 } },
  'eight quotes, compact': {
    document: tied,
    attributes: { layout: 'compact' },
    highest: { 328: 260 },
  },
  'eight quotes, expanded': {
    document: tied,
    attributes: { expanded: '' },
    highest: { 688: 3200 },
  },
  'eight quotes on a page of 17 px': {
    document: tied,
    fontSize: 17,
    highest: { 688: 1250, 328: 2000 },
  },
  'scores, a split panel, rows, prices and votes': {
    document: split,
    highest: { 688: 1600, 328: 2300 },
  },
  'the same, compact': {
    document: split,
    attributes: { layout: 'compact' },
    highest: { 328: 260 },
  },
  'twelve reviewers': { document: twelve, highest: { 688: 2500, 328: 4250 } },
};
const PICK = 130;

describe('in Inter, lines of 1.6', () => {
  useFont('inter');
  for (const [what, { document, attributes, fontSize = 16, highest }] of Object.entries(BARS))
    for (const [width, height] of Object.entries(highest))
      it(`${what}: at most ${height} px high at ${width}, the pick in the first ${PICK}`, async () => {
        const { element, box } = await placed(document, attributes);
        box.style.cssText = `inline-size:${width}px;font-size:${fontSize}px;line-height:1.6`;
        await frames();
        const { top, height: found } = element.getBoundingClientRect();
        expect(found).to.be.at.most(height);
        expect(part(element, 'pick').getBoundingClientRect().top - top).to.be.at.most(PICK);
      });
});
