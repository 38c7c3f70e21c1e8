// Comparisons whose texts are as long as those of a real publisher: quotes of about a hundred
// words, descriptions of about sixty. What they say matters little; how long it is, does.
import type { Comparison } from '../../src/index.js';

/** Plain prose, from which every text below takes as many words as it needs. */
const PROSE = `
I moved one of our three services over on a Monday and left the other two alone for the week. The
first index took eleven minutes on a laptop, and the second, with ten times as many records, a
little under two hours. Memory stayed flat until we filtered by date, which is when the difference
between the two tools began to show. The documentation answers most of what I asked, although the
chapter on backups assumes that you have read the one on snapshots before. Upgrades went through
without a word, and the release notes name each change that may break something, with the reason
for it. What I missed is a way to see why a query is slow: the log says that it was, and nothing
else. Support answered a question of mine within a day, in the open, where others can find it
later. We pay for the hosted plan and would pay for it again, mainly because nobody here wants to
carry a pager for a database that few of us understand. On the other hand, the price rises in
steps that are hard to foresee, and a busy month costs twice as much as a quiet one. The client library
is small, typed and easy to replace in tests, so the team wrote its own helpers in an afternoon and
has not touched them since. If your data fits on one machine, the simpler of the two will serve you
for years. If it does not, you will be glad of the replicas, and of the tool that tells you which
of them has fallen behind. I would still keep an export of everything that matters, since moving
back took us longer than moving there, and the format of the dump is documented in one place only.
Neither of them surprised me at night, and that is the praise that I value most.
`
  .trim()
  .split(/\s+/);

/** So many words from that place on: it begins with a capital and ends with a stop. */
function excerpt(words: number, from = 0): string {
  const found = Array.from({ length: words }, (_, i) => PROSE[(from + i) % PROSE.length]).join(' ');
  return `${found.charAt(0).toUpperCase()}${found.slice(1).replace(/[,.:;]$/, '')}.`;
}

type Tool = Comparison['tools'][number];
type Reviewer = NonNullable<Comparison['reviewers']>[number];
type Review = NonNullable<Reviewer['reviews'][0]>;

/** Words of the quotes, by reviewer and tool. */
const QUOTES = [
  [96, 113],
  [100, 112],
  [120, 132],
  [117, 148],
] as const;
const DESCRIPTION = 60;
const NAMES = ['Builder', 'Skeptic', 'Futurist', 'Founder'];

const tool = (name: string, words: Partial<Tool>, from: number): Tool => ({
  name,
  category: 'Developer tools',
  tagline: excerpt(9, from),
  description: excerpt(DESCRIPTION, from),
  url: 'https://desk.example/tool',
  price: { entry: 'Free' },
  community: null,
  ...words,
});

const review = (words: number, from: number, other: Partial<Review> = {}): Review => ({
  verdict: 'ship',
  quote: excerpt(words, from),
  ...other,
});

const reviewersOf = (
  count: number,
  nameOf: (i: number) => string,
  other: (i: number, side: 0 | 1) => Partial<Review> = () => ({}),
): Reviewer[] =>
  Array.from({ length: count }, (_, i): Reviewer => {
    const [first, second] = QUOTES[i % QUOTES.length] ?? QUOTES[0];
    return {
      name: nameOf(i),
      reviews: [review(first, i * 29, other(i, 0)), review(second, i * 29 + 150, other(i, 1))],
    };
  });

const around = (tools: Comparison['tools'], reviewers: Reviewer[]): Comparison => ({
  slug: 'long',
  title: 'Harbour Mini vs Lantern 3 Small (24B)',
  summary:
    'Which of the two should you use? What four reviewers say, what it costs and what readers vote.',
  url: 'https://desk.example/long',
  lang: 'en',
  updated: '2026-11-01',
  publisher: { name: 'Example Desk', url: 'https://desk.example/' },
  tools,
  reviewers,
  cta: {
    title: 'Get the next comparison by mail',
    text: 'One every week, and nothing else.',
    label: 'Weekly verdicts',
    url: 'https://desk.example/mail',
  },
});

const plainTools: Comparison['tools'] = [
  tool('Harbour Mini', {}, 40),
  tool('Lantern 3 Small (24B)', {}, 120),
];

/** Eight quotes, two descriptions; no scores, rows or price detail. Everybody ships both. */
export const tied: Comparison = around(
  plainTools,
  reviewersOf(4, (i) => NAMES[i] ?? ''),
);

/** The same of twelve reviewers. */
export const twelve: Comparison = around(
  plainTools,
  reviewersOf(12, (i) => `Reviewer ${i + 1}`),
);

const SCORES = [
  [82, 49],
  [35, 78],
  [91, 40],
  [88, 52],
] as const;

/** Scored and split, with three rows, prices, votes, and the picture of the scores. */
export const split: Comparison = {
  ...around(
    [
      tool(
        'Harbour Mini',
        {
          price: { entry: 'Free', detail: 'Free, source under an open licence' },
          community: { ship: 731, skip: 269 },
          bestFor: 'teams that host it themselves',
        },
        40,
      ),
      tool(
        'Lantern 3 Small (24B)',
        {
          price: { entry: '$4 a month', detail: '$4 a month, or $40 a year' },
          community: { ship: 402, skip: 388 },
          bestFor: 'those who want it hosted',
        },
        120,
      ),
    ],
    reviewersOf(
      4,
      (i) => NAMES[i] ?? '',
      (i, side) => {
        const score = SCORES[i]?.[side] ?? 0;
        return { score, verdict: score > 60 ? 'ship' : 'skip' };
      },
    ),
  ),
  rows: [
    { label: 'Licence', values: ['Apache 2.0', 'MIT'] },
    { label: 'Runs offline', values: [true, false] },
    { label: 'Written in', values: ['Rust', 'Rust'] },
  ],
};
