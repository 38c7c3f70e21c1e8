// How firm a pick is, from the counts alone: contract, section 2.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { firmnessOf, pickOf, type Votes } from '../../src/document/votes.js';

const votes = (ship: number, skip: number): Votes => ({ ship, skip });

describe('how firm a pick is', () => {
  const cases: [what: string, a: Votes, b: Votes, kind: string | undefined][] = [
    ['every vote on each tool is the same', votes(4, 0), votes(0, 4), 'unanimous'],
    ['everybody ships both', votes(4, 0), votes(4, 0), 'unanimous'],
    ['one skip less and both are shipped by all', votes(4, 0), votes(3, 1), 'one-vote-ties'],
    ['one vote less and both have the same share', votes(3, 1), votes(2, 2), 'one-vote-ties'],
    ['of unlike panels, one vote turns it', votes(3, 2), votes(5, 4), 'one-vote-turns'],
    ['two votes are needed', votes(4, 1), votes(2, 3), undefined],
    ['the panel is tied', votes(3, 1), votes(3, 1), undefined],
    ['a tool has no votes', votes(4, 0), votes(0, 0), undefined],
    ['one tool has a single vote', votes(1, 0), votes(3, 1), 'few'],
    ['two votes are few too', votes(2, 0), votes(0, 2), 'few'],
    ['three votes are not few', votes(3, 0), votes(0, 3), 'unanimous'],
  ];
  for (const [what, a, b, kind] of cases) {
    it(`is ${kind ?? 'not said'} where ${what}`, () => {
      assert.equal(firmnessOf([a, b])?.kind, kind);
      assert.equal(firmnessOf([b, a])?.kind, kind);
    });
  }
  it('counts the votes where they are few, and says of which tool', () => {
    assert.deepEqual(firmnessOf([votes(1, 0), votes(3, 1)]), { kind: 'few', reviews: 1, of: 0 });
    assert.deepEqual(firmnessOf([votes(2, 1), votes(1, 1)]), { kind: 'few', reviews: 2, of: 1 });
    assert.deepEqual(firmnessOf([votes(2, 0), votes(0, 2)]), { kind: 'few', reviews: 2, of: null });
  });
  it('says that one vote makes a tie only where it really does', () => {
    for (let a = 0; a <= 5; a++) {
      for (let b = 0; b <= 5; b++) {
        const panels = [votes(a, 5 - a), votes(b, 5 - b)] as const;
        const firmness = firmnessOf(panels)?.kind;
        if (firmness === 'unanimous' || pickOf(panels) === 'tie') continue;
        assert.equal(firmness === 'one-vote-ties', Math.abs(a - b) === 1, `${a} against ${b}`);
      }
    }
  });
});
