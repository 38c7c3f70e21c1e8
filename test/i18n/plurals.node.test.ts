// The widget's words beside numbers.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Localizer, Strings } from '../../src/i18n/localizer.js';
import { ready } from '../support/words.js';

/** As it is read: a no-break space is a space. */
const said = (words: Localizer, key: keyof Strings, values: Record<string, string | number>) =>
  words.term(key, values).replace(/[\u00a0\u202f]/g, ' ');

describe('plurals', () => {
  const forms: Record<string, Record<number, string>> = {
    ar: {
      0: '0 من 0 صوت',
      1: '0 من صوت واحد',
      2: '0 من صوتين',
      3: '0 من 3 أصوات',
      11: '0 من 11 صوتًا',
      100: '0 من 100 صوت',
      103: '0 من 103 أصوات',
      111: '0 من 111 صوتًا',
    },
    de: { 1: '0 von 1 Stimme', 2: '0 von 2 Stimmen', 21: '0 von 21 Stimmen' },
    en: { 1: '0 of 1 vote', 2: '0 of 2 votes' },
    es: { 1: '0 de 1 voto', 2: '0 de 2 votos', 1000000: '0 de 1.000.000 de votos' },
    fr: { 1: '0 voix sur 1', 2: '0 voix sur 2', 1000000: '0 voix sur 1 000 000' },
    he: { 1: '0 מתוך קול אחד', 2: '0 מתוך שני קולות', 20: '0 מתוך 20 קולות' },
    it: { 1: '0 su 1 voto', 1000000: '0 su 1.000.000 di voti' },
    ja: { 1: '1票中0票', 2: '2票中0票' },
    'pt-BR': { 1: '0 de 1 voto', 1000000: '0 de 1.000.000 de votos' },
    zh: { 1: '1 票中 0 票' },
  };
  for (const [language, expected] of Object.entries(forms)) {
    it(`of ${language} agree with n`, async () => {
      // Which digits plain "ar" has depends on the version of the data, so that they are asked for
      const words = await ready(language === 'ar' ? 'ar-u-nu-latn' : language);
      for (const [n, text] of Object.entries(expected))
        assert.equal(said(words, 'votes', { ship: 0, n: Number(n) }), text);
    });
  }

  it('agree with n, not with another figure', async () => {
    const figures = { ship: 1, n: 4, otherShip: 1, otherN: 1, other: 'B' };
    assert.equal(
      said(await ready('de'), 'counts', figures),
      '1 von 4 Jurystimmen für „Zugreifen“; 1 von 1 bei B.',
    );
    assert.equal(
      said(await ready('en'), 'counts', figures),
      '1 of 4 reviewers would ship it; 1 of 1 would ship B.',
    );
  });

  it('say one and two in words where the language does', async () => {
    const few = async (language: string) => {
      const words = await ready(language === 'ar' ? 'ar-u-nu-latn' : language);
      return [1, 2, 3].map((n) => said(words, 'fewReviewsOf', { n, tool: words.isolate('X') }));
    };
    assert.deepEqual(await few('en'), [
      'Only 1 review of X.',
      'Only 2 reviews of X.',
      'Only 3 reviews of X.',
    ]);
    assert.deepEqual(await few('de'), [
      'Nur 1 Bewertung zu X.',
      'Nur 2 Bewertungen zu X.',
      'Nur 3 Bewertungen zu X.',
    ]);
    assert.deepEqual(await few('he'), [
      'סקירה אחת בלבד של \u2068X\u2069.',
      'שתי סקירות בלבד של \u2068X\u2069.',
      '3 סקירות בלבד של \u2068X\u2069.',
    ]);
    assert.deepEqual(await few('ar'), [
      'تقييم واحد فقط عن \u2068X\u2069.',
      'تقييمان فقط عن \u2068X\u2069.',
      '3 تقييمات فقط عن \u2068X\u2069.',
    ]);
  });

  it('let the verb agree with the number of reviewers', async () => {
    const only = async (language: string, reviewers: string, n: number) =>
      said(await ready(language), 'shipOnly', { n, reviewers, tool: 'X' });
    assert.equal(await only('de', 'A', 1), 'A würde nur bei X zugreifen.');
    assert.equal(await only('de', 'A und B', 2), 'A und B würden nur bei X zugreifen.');
    assert.equal(await only('fr', 'A', 1), 'A adopterait seulement X.');
    assert.equal(await only('fr', 'A et B', 2), 'A et B adopteraient seulement X.');
    assert.equal(await only('en', 'A and B', 2), 'A and B would ship only X.');
  });
});
