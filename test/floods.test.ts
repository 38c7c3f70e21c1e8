// Documents that would cost a page its time: whatever a text repeats, drawing it grows with its length, never with its square.
import { expect } from '@open-wc/testing';
import { listen } from './support/console.js';
import { frames, mount, outcome } from './support/mount.js';

listen();
const BOUND = 3000; // ms; where the cost is linear each of these takes some 100

async function timeToDraw(document: unknown): Promise<number> {
  const element = mount({ expanded: '' });
  const start = performance.now();
  const drawn = outcome(element);
  element.data = document;
  await drawn;
  await frames();
  return performance.now() - start;
}

const units: Record<string, readonly [unit: string, count: number]> = {
  'code spans without a letter': ['`` `\n', 16_000],
  'code spans of one letter': ['`a` ', 16_000],
  'open isolates': ['\u2068', 150_000],
  'empty isolates': ['\u2068\u2069', 16_000],
  'direction overrides': ['\u202e', 100_000],
  'direction marks': ['\u200f\u200e', 25_000],
  'letters of both directions': ['a\u05d0', 25_000],
  'combining marks': ['\u0301', 25_000],
  'variation selectors': ['\ufe0f', 60_000],
  'tag characters': ['\u{e0061}', 40_000],
  'joined emoji': ['\u{1f468}\u200d', 10_000],
  'leading jamo': ['\u1100', 60_000],
  'prepended signs': ['\u0600', 60_000],
  'soft hyphens': ['\u00ad', 100_000],
  'zero-width blanks': ['\u200b', 100_000],
  'line breaks': ['\n', 200_000],
  'regional indicators': ['\u{1f1e6}', 40_000],
};

describe('a text that repeats one thing is drawn in time', function () {
  this.timeout(60_000);
  for (const [name, [unit, count]] of Object.entries(units)) {
    it(`${count} ${name}`, async () => {
      const text = `a${unit.repeat(count)}`;
      expect(await timeToDraw({ summary: text, tools: [{ name: 'First' }, { name: 'Second' }], reviewers: [{ name: 'Builder', reviews: [{ verdict: 'ship', quote: text }, null] }] })).to.be.lessThan(BOUND);
    });
  }
});

describe('a document that is wrong in many places is refused in time', () => {
  const list = (value: unknown, count: number) => Array.from({ length: count }, () => value);
  const cases = {
    'tools of 250,000 numbers': { tools: list(0, 250_000) },
    '250,000 reviewers that are none': { tools: [{ name: 'A' }, { name: 'B' }], reviewers: list(0, 250_000) },
    'a reviewer with 250,000 wrong reviews': { tools: [{ name: 'A' }, { name: 'B' }], reviewers: [{ name: 'R', reviews: list(0, 250_000) }] },
  };
  for (const [name, document] of Object.entries(cases)) {
    it(name, async () => {
      const element = mount();
      const start = performance.now();
      const refused = outcome(element);
      element.data = document;
      const { error } = await refused;
      expect(error?.code).to.equal('schema');
      expect(performance.now() - start).to.be.lessThan(BOUND);
      expect(error?.message.length).to.be.lessThan(64 * 1024);
    });
  }
});
