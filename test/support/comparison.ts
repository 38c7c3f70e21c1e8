// A comparison to draw, ways to put it on the page, and what of it can be read there.
import type { Comparison } from '../../src/index.js';
import { make, outcome, rootOf, type VerdictCompare } from './mount.js';

/** A comparison that has everything version 1 knows; each call gives a new one. */
export const everything = (): Comparison => ({
  slug: 'alpha-vs-beta',
  eyebrow: 'Tools for letters',
  title: 'Alpha vs Beta',
  summary: 'One is first, `beta` is second.',
  why: 'It opens what `beta` only closes.',
  url: 'https://desk.example/alpha-vs-beta',
  updated: '2026-11-01',
  lang: 'en',
  publisher: { name: 'The Desk', url: 'https://desk.example/' },
  tools: [
    {
      name: 'Alpha',
      category: 'Editors',
      tagline: 'The first of two',
      description: 'Runs `alpha run` and <b>nothing</b> else.',
      url: 'https://alpha.example/',
      sponsored: true,
      bestFor: 'Beginnings',
      price: { entry: 'Free', detail: 'Free, open source' },
      panel: { ship: 4, skip: 0 },
      community: { ship: 120, skip: 30 },
    },
    {
      name: 'Beta',
      category: 'Compilers',
      tagline: 'The second of two',
      description: 'Comes after.',
      url: 'https://beta.example/',
      bestFor: 'Ends',
      price: { entry: '$4 a month', detail: '$4 a month, or $40 a year' },
      panel: { ship: 1, skip: 3 },
      community: null,
    },
  ],
  rows: [
    { label: 'Licence', values: ['Apache 2.0', 'MIT'] },
    { label: 'Runs offline', values: [true, false], note: 'Once it is installed.' },
    { label: 'Written in', values: ['Rust', 'Rust'] },
    { label: 'Letters', values: [1, 1] },
    { label: 'Speaks', values: [null, 'Greek'] },
  ],
  method: {
    text: 'Four people tried both for a week.',
    url: 'https://desk.example/method',
  },
  reviewers: [
    {
      name: 'Builder',
      about: 'Builds',
      reviews: [
        { verdict: 'ship', score: 85, quote: 'I ran `alpha` before lunch.' },
        { verdict: 'skip', score: 48.5, quote: 'Not yet.' },
      ],
    },
    {
      name: 'Skeptic',
      about: 'Doubts',
      reviews: [
        { verdict: 'ship', score: 71, quote: 'It holds.' },
        { verdict: 'ship', quote: 'So does this.' },
      ],
    },
    { name: 'Founder', about: 'Pays', reviews: [{ verdict: 'ship', score: 90 }, null] },
    { name: 'Silent', reviews: [null, null] },
  ],
  cta: {
    title: 'Undecided?',
    text: 'Read the whole test.',
    label: 'Open it',
    url: 'https://desk.example/test',
  },
});

type Both = Partial<Comparison['tools'][number]>;
/** The same, with other keys in the document, and in both tools. */
export const everythingBut = (document: Partial<Comparison>, tools: Both = {}): Comparison => {
  const whole = everything();
  const [a, b] = whole.tools;
  return {
    ...whole,
    tools: [
      { ...a, ...tools },
      { ...b, ...tools },
    ],
    ...document,
  };
};

/** Two names and what is given. */
export const bare = (a: Both = {}, b: Both = {}): Comparison => ({
  tools: [
    { name: 'Alpha', ...a },
    { name: 'Beta', ...b },
  ],
});

/** A way to bring an element to the point where it shows a document. */
export type Show = (
  comparison: unknown,
  attributes?: Record<string, string>,
) => Promise<VerdictCompare>;

const byClient: Show = async (comparison, attributes) => {
  const element = make(attributes);
  element.data = comparison;
  const shown = outcome(element);
  document.body.append(element);
  await shown;
  return element;
};

let way = byClient;
/**
 * Lets all tests of the page show their documents in another way: view-upgraded.test.ts and
 * view-prerendered.test.ts do.
 */
export const showBy = (other: Show): void => {
  way = other;
};

/** Puts an element on the page that shows this document, and waits until it does. */
export const show: Show = (comparison, attributes = {}) => way(comparison, attributes);

/** A child with inline JSON. */
export function inline(content: unknown): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof content === 'string' ? content : JSON.stringify(content);
  return script;
}

export const parts = (element: Element, name: string): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

/** Names of all parts that are drawn, each once. */
export const drawn = (element: Element): string[] =>
  [
    ...new Set([...rootOf(element).querySelectorAll('[part]')].flatMap((node) => [...node.part])),
  ].sort();

/** What a node says, for the eye and for a screen reader, blanks as one. */
export const read = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
