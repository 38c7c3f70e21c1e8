// Documents that would cost a page its time: whatever a text repeats, drawing it grows with its
// length, never with its square.
import { expect } from '@open-wc/testing';
import { listen } from '../support/console.js';
import { frames, mount, outcome } from '../support/mount.js';

listen();
// ms; where the cost is linear each of these takes a few hundred on a machine at rest
const BOUND = 8000;

async function timeToDraw(document: unknown): Promise<number> {
  const element = mount({ expanded: '' });
  const start = performance.now();
  const drawn = outcome(element);
  element.data = document;
  expect((await drawn).error).to.equal(null);
  await frames();
  return performance.now() - start;
}

const MOST = 4000; // characters of one text

const units: Record<string, string> = {
  'code spans without a letter': '`` `\n',
  'code spans of one letter': '`a` ',
  'open isolates': '\u2068',
  'empty isolates': '\u2068\u2069',
  'direction overrides': '\u202e',
  'direction marks': '\u200f\u200e',
  'combining marks': '\u0301',
  'variation selectors': '\ufe0f',
  'tag characters': '\u{e0061}',
  'joined emoji': '\u{1f468}\u200d',
  'leading jamo': '\u1100',
  'prepended signs': '\u0600',
  'soft hyphens': '\u00ad',
  'zero-width blanks': '\u200b',
  'line breaks': '\n',
  'regional indicators': '\u{1f1e6}',
};

// WebKit lays out n runs of one paragraph in n² time, so this one is shorter
const runs = 'a\u05d0'.repeat(500);

describe('texts as long as they may be, which repeat one thing, are drawn in time', function () {
  this.timeout(60_000);
  const texts = {
    ...Object.fromEntries(
      Object.entries(units).map(([name, unit]) => [
        name,
        `a${unit.repeat(MOST / unit.length)}`.slice(0, MOST),
      ]),
    ),
    'letters of both directions': runs,
  };
  for (const [name, text] of Object.entries(texts)) {
    it(name, async () => {
      const reviewers = [{ name: 'Builder', reviews: [{ verdict: 'ship', quote: text }, null] }];
      expect(
        await timeToDraw({
          summary: text,
          tools: [{ name: 'First' }, { name: 'Second' }],
          reviewers,
        }),
      ).to.be.lessThan(BOUND);
    });
  }
});

describe('a document that is wrong in many places is refused in time', () => {
  const list = (value: unknown, count: number) => Array.from({ length: count }, () => value);
  const cases = {
    'tools of 250,000 numbers': { tools: list(0, 250_000) },
    '250,000 reviewers that are none': {
      tools: [{ name: 'A' }, { name: 'B' }],
      reviewers: list(0, 250_000),
    },
    'a reviewer with 250,000 wrong reviews': {
      tools: [{ name: 'A' }, { name: 'B' }],
      reviewers: [{ name: 'R', reviews: list(0, 250_000) }],
    },
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
