// A comparison as long as real ones: eight quotes of 100 to 150 words, two descriptions of 60.
import type { Comparison } from '../../src/index.js';

const SENTENCES = [
  'I gave it the folder that our team has kept since the first release and went to make tea.',
  'When I came back it had read every file, and it told me which three it had not understood.',
  'The second run took a fifth of the time, because it keeps what it has seen and says so.',
  'Nothing of that needed an account, and nothing left the machine that I work on.',
  'What I miss is a word on the line where it stops: it names the file, and I search myself.',
  'On the small server it used half of the memory that the page promises, which is rare.',
  'Two colleagues who had never seen it found their way by the help that it prints.',
  'After a week I stopped looking at the clock, and that is the best that I can say of a tool.',
  'The price goes up with the second seat, so we share one, and we feel that on Mondays.',
];

const count = (text: string): number => text.split(' ').length;

/** Whole sentences, from another one on each time, of at least so many words. */
function prose(words: number, from: number): string {
  const sentences: string[] = [];
  for (let i = from; count(sentences.join(' ')) < words; i++)
    sentences.push(SENTENCES[i % SENTENCES.length] ?? '');
  return sentences.join(' ');
}

const REVIEWERS = ['Builder', 'Skeptic', 'Futurist', 'Founder'];

/** Without scores, rows or price details, as most are; `reviewers` more have names by number. */
export function longComparison(reviewers = REVIEWERS.length): Comparison {
  const names = Array.from({ length: reviewers }, (_, i) => REVIEWERS[i] ?? `Reader ${i + 1}`);
  return {
    slug: 'harbour-vs-lantern',
    title: 'Harbour 2 vs Lantern (Community Edition)',
    summary: 'Both read a folder of notes and answer questions about it without a network.',
    url: 'https://desk.example/harbour-vs-lantern',
    updated: '2026-10-02',
    publisher: { name: 'The Desk', url: 'https://desk.example/' },
    tools: [
      {
        name: 'Harbour 2',
        category: 'Search',
        tagline: 'Answers from your own notes',
        description: prose(56, 2),
        url: 'https://harbour.example/',
        price: { entry: 'Free' },
      },
      {
        name: 'Lantern (Community Edition)',
        category: 'Search',
        tagline: 'A light in the archive',
        description: prose(56, 5),
        url: 'https://lantern.example/',
        price: { entry: 'Free' },
      },
    ],
    reviewers: names.map((name, i) => ({
      name,
      reviews: [
        { verdict: 'ship', quote: prose(98 + 8 * (i % 4), i) },
        { verdict: i % 4 === 1 ? 'skip' : 'ship', quote: prose(104 + 8 * (i % 4), i + 4) },
      ],
    })),
    cta: {
      title: 'Undecided?',
      text: 'The whole test has every question that we asked.',
      label: 'Read it',
      url: 'https://desk.example/test',
    },
  };
}
