// What has changed since a snapshot: contract, section 1.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changesSince, deriveModel } from '../../src/document/model.js';
import { parseComparison, type Tool } from '../../src/document/parse.js';

type Votes = readonly [ship: number, skip: number];

const tool = (name: string, panel?: Votes, more: Partial<Tool> = {}): Tool => ({
  name,
  ...(panel && { panel: { ship: panel[0], skip: panel[1] } }),
  ...more,
});

const derive = (a: Tool, b: Tool, rest: object = {}) =>
  deriveModel(parseComparison({ tools: [a, b], ...rest }));

describe('changes since a snapshot', () => {
  const then = derive(tool('A', [4, 0]), tool('B', [2, 2]));

  it('are none where ship and skip are the same, whatever else is new', () => {
    assert.deepEqual(
      changesSince(
        then,
        derive(tool('A', [4, 0], { tagline: 'New' }), tool('B', [2, 2]), { summary: 'New' }),
      ),
      [],
    );
  });
  it('name the tool with its votes then and now', () => {
    const now = derive(tool('A', [3, 1]), tool('B', [2, 2]));
    assert.deepEqual(changesSince(then, now), [
      { tool: 'A', then: then.tools[0].panel, now: now.tools[0].panel },
    ]);
  });
  it('know a tool in another normalization form of its name', () => {
    const [composed, decomposed] = ['Caf\u00e9', 'Cafe\u0301'];
    const before = derive(tool(composed, [4, 0]), tool('B', [2, 2]));
    assert.deepEqual(changesSince(before, derive(tool('B', [2, 2]), tool(decomposed, [4, 0]))), []);
    const [change] = changesSince(before, derive(tool(decomposed, [3, 1]), tool('B', [2, 2])));
    assert.deepEqual([change?.tool, change?.then.ship], [decomposed, 4]);
  });
  it('see votes that leave the share as it was', () => {
    assert.deepEqual(
      changesSince(then, derive(tool('A', [4, 0]), tool('B', [3, 3]))).map(
        ({ tool: name }) => name,
      ),
      ['B'],
    );
  });
  it('follow a tool that has changed its side', () => {
    assert.deepEqual(changesSince(then, derive(tool('B', [2, 2]), tool('A', [4, 0]))), []);
    assert.deepEqual(
      changesSince(then, derive(tool('B', [1, 2]), tool('A', [4, 0]))).map(
        ({ tool: name }) => name,
      ),
      ['B'],
    );
  });
  it('tell two tools of one name apart by their sides', () => {
    assert.deepEqual(
      changesSince(
        derive(tool('A', [1, 1]), tool('A', [5, 0])),
        derive(tool('A', [1, 1]), tool('A', [5, 0])),
      ),
      [],
    );
  });
  it('say nothing of a tool that was not there', () => {
    assert.deepEqual(changesSince(then, derive(tool('C', [9, 0]), tool('A', [4, 0]))), []);
  });
});
