// Which way a text of the document is written: that of the document's language, also where the text
// begins with a name in other letters.
import { expect } from '@open-wc/testing';
import type { Comparison } from '../../src/index.js';
import { show as element, type Show } from '../support/comparison.js';
import { rootOf, type VerdictCompare } from '../support/mount.js';
import { prerender, upgraded, withoutScript } from '../support/prerendered.js';

/** Each text of a sentence begins with a name in Latin letters. */
const hebrew = (): Comparison => ({
  slug: 'chroma-vs-qdrant',
  lang: 'he',
  title: 'Chroma או Qdrant?',
  summary: 'Chroma מתחיל בתוך התהליך שלך.',
  why: 'Qdrant הוא שרת נפרד.',
  tools: [
    { name: 'Chroma', description: 'Chroma הוא מסד נתונים.', bestFor: 'API קטן' },
    { name: 'Qdrant (beta)', description: 'Runs anywhere.' },
  ],
  rows: [{ label: 'API של הכלי', values: ['REST ו־gRPC', 'REST'], note: 'HTTP בלבד.' }],
  reviewers: [
    {
      name: 'Builder',
      about: 'RAG כל היום',
      reviews: [{ verdict: 'ship', quote: 'Chroma עובד.' }, { verdict: 'ship' }],
    },
  ],
  method: { text: 'LLM לא שופט.' },
  cta: { title: 'AI בקצרה', text: 'LLM ועוד.', label: 'Newsletter של הפאנל', url: '/n' },
});

/** The direction that a text is laid out in. */
function directionOf(shown: VerdictCompare, text: string): string {
  const walker = document.createTreeWalker(rootOf(shown), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: parent } = node;
    if (parent && node.textContent === text && !parent.closest('.hidden, bdi, style'))
      return parent.matches(':dir(rtl)') ? 'rtl' : 'ltr';
  }
  throw new Error(`there is no text ${text}`);
}

const SENTENCES = [
  'Chroma או Qdrant?',
  'Chroma מתחיל בתוך התהליך שלך.',
  'Qdrant הוא שרת נפרד.',
  'Chroma הוא מסד נתונים.',
  'API קטן',
  'API של הכלי',
  'REST ו־gRPC',
  'HTTP בלבד.',
  'RAG כל היום',
  'Chroma עובד.',
  'LLM לא שופט.',
  'AI בקצרה',
  'LLM ועוד.',
  'Newsletter של הפאנל',
];

const ways: Record<string, Show> = { element, 'as the server sends it': withoutScript, upgraded };
for (const [way, show] of Object.entries(ways)) {
  describe(`a text of a Hebrew document, ${way}`, () => {
    for (const lang of ['he', 'en']) {
      it(`is written from right to left on a page in ${lang}, whatever it begins with`, async () => {
        const shown = await show(hebrew(), { lang, expanded: '' });
        for (const text of SENTENCES) expect(directionOf(shown, text), text).to.equal('rtl');
      });
      it(`keeps its own direction on a page in ${lang} where it has no Hebrew letter`, async () => {
        const shown = await show(hebrew(), { lang, expanded: '' });
        for (const text of ['Qdrant (beta)', 'Runs anywhere.', 'REST', 'Builder'])
          expect(directionOf(shown, text), text).to.equal('ltr');
      });
    }
  });
}

describe('a text of an English document', () => {
  it('goes by its first letter', async () => {
    const shown = await element({ ...hebrew(), lang: 'en', summary: 'שלום.' });
    expect(directionOf(shown, 'Chroma הוא מסד נתונים.')).to.equal('ltr');
    expect(directionOf(shown, 'שלום.')).to.equal('rtl');
  });
});

describe('the plain HTML of a Hebrew document', () => {
  it('has the same directions', () => {
    const html = prerender(hebrew(), { fallback: 'full', lang: 'he' });
    const page = new DOMParser().parseFromString(html, 'text/html');
    const plain = page.querySelector('[data-verdict-fallback]');
    const texts = [...(plain?.querySelectorAll('[dir]') ?? [])];
    const dirOf = (text: string) =>
      texts.find((node) => node.textContent === text)?.getAttribute('dir');
    for (const text of ['Chroma או Qdrant?', 'Chroma הוא מסד נתונים.', 'Chroma עובד.'])
      expect(dirOf(text), text).to.equal('rtl');
    expect(dirOf('Runs anywhere.')).to.equal('auto');
  });
});
