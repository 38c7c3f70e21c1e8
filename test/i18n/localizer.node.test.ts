import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadStrings, localizerFor } from '../../src/i18n/localizer.js';
import { ready } from '../support/words.js';

describe('nearest language', () => {
  it('is the one without the region or script', async () => {
    assert.equal((await ready('pt-BR')).lang, 'pt');
    assert.equal((await ready('zh-Hant')).lang, 'zh');
    assert.equal((await ready('zh-Hant-TW')).lang, 'zh');
  });

  it('is found in any case', async () => {
    const words = await ready('DE-at');
    assert.equal(words.lang, 'de');
    assert.equal(words.term('retry'), 'Erneut versuchen');
  });

  it('is English for a language that is not there, with English figures', () => {
    assert.equal(loadStrings('xx'), undefined);
    const words = localizerFor('xx');
    assert.equal(words.lang, 'en');
    assert.equal(words.dir, 'ltr');
    assert.equal(words.term('retry'), 'Try again');
    assert.equal(words.percent(50), '50%');
  });

  it('needs no waiting once it has come, nor for English', async () => {
    await ready('es');
    assert.equal(loadStrings('es'), undefined);
    assert.equal(loadStrings('es-MX'), undefined);
    assert.equal(loadStrings('en'), undefined);
    assert.equal(loadStrings('en-GB'), undefined);
  });

  it('gives the reader’s own dates', () => {
    assert.equal(localizerFor('en-GB').date('2026-02-03'), '3 February 2026');
    assert.equal(localizerFor('en-US').date('2026-02-03'), 'February 3, 2026');
    assert.equal(localizerFor('en-GB').lang, 'en');
  });

  for (const tag of [
    '',
    '-',
    'x_y!',
    '<b>',
    'toString',
    '__proto__',
    'constructor-x',
    'i-',
    '\u0000',
    'é',
  ]) {
    it(`is English for ${JSON.stringify(tag)}, without an exception`, () => {
      assert.equal(loadStrings(tag), undefined);
      const words = localizerFor(tag);
      assert.equal(words.lang, 'en');
      assert.equal(words.term('votes', { ship: 1, n: 2 }), '1 of 2 votes');
      assert.equal(words.date('2026-02-03'), 'February 3, 2026');
    });
  }

  // Old server software writes its own locale's name into lang
  for (const tag of ['de-DE.UTF-8', 'de-', 'de-x_y!']) {
    it(`has words and figures of one language for ${JSON.stringify(tag)}`, async () => {
      const words = await ready(tag);
      assert.equal(words.lang, 'de');
      assert.equal(words.number(0.5), '0,5');
      assert.equal(words.date('2026-02-03'), '3. Februar 2026');
    });
  }
});

describe('figures', () => {
  it('German: comma, point for thousands, a no-break space before the percent sign, day first', async () => {
    const words = await ready('de');
    assert.equal(words.number(12345.6), '12.345,6');
    assert.equal(words.percent(50), '50\u00a0%');
    assert.equal(words.date('2026-02-03'), '3. Februar 2026');
  });

  it('Japanese: year, month and day', async () => {
    const words = await ready('ja');
    assert.equal(words.number(12345.6), '12,345.6');
    assert.equal(words.percent(50), '50%');
    assert.equal(words.date('2026-02-03'), '2026年2月3日');
  });

  it('Arabic in Egypt: its own digits and separators', async () => {
    const words = await ready('ar-EG');
    assert.equal(words.number(12345.6), '١٢٬٣٤٥٫٦');
    // The mark after the percent sign keeps it at its number in mixed text: https://www.unicode.org/reports/tr9/#Explicit_Directional_Marks
    assert.equal(words.percent(50).replace('\u061c', ''), '٥٠٪');
    assert.equal(words.date('2026-02-03'), '٣ فبراير ٢٠٢٦');
    assert.equal(words.term('votes', { ship: 2, n: 11 }), '٢\u00a0من\u00a0١١ صوتًا');
  });

  it('Arabic in Morocco: European digits', async () => {
    const words = await ready('ar-MA');
    assert.equal(words.number(12345.6), '12.345,6');
    assert.match(words.percent(50), /50.*%/u);
  });

  it('English: as Intl writes and counts them', () => {
    const { number, percent, plural } = localizerFor('en');
    const [numbers, percents, plurals] = [
      new Intl.NumberFormat('en'),
      new Intl.NumberFormat('en', { style: 'percent' }),
      new Intl.PluralRules('en'),
    ];
    for (let n = 0; n <= 1100; n++)
      assert.deepEqual([number(n), plural(n)], [numbers.format(n), plurals.select(n)]);
    for (let share = 0; share <= 100; share++)
      assert.equal(percent(share), percents.format(share / 100));
  });

  it('are the same day everywhere', () => {
    assert.equal(localizerFor('en-US').date('2026-01-01'), 'January 1, 2026');
    assert.equal(localizerFor('en-US').date('2026-12-31'), 'December 31, 2026');
  });
});

describe('language tags of servers and of older standards', () => {
  for (const [tag, lang] of [
    ['pt_BR', 'pt'],
    ['zh_CN.UTF-8', 'zh'],
    ['deu', 'de'],
    ['iw', 'he'],
    ['iw-IL', 'he'],
  ] as const) {
    it(`takes ${tag} for ${lang}`, async () => assert.equal((await ready(tag)).lang, lang));
  }
  it('takes a tag of any length in bounded time', () => {
    const long = `${'a-'.repeat(100_000)}a`;
    assert.equal(localizerFor(long).lang, 'en');
    assert.equal(localizerFor(`de-x-${long}`).lang, 'de');
  });
  it('keeps few of many tags', () => {
    const first = localizerFor('en-x-first');
    for (let i = 0; i < 1000; i++) localizerFor(`en-x-${i}`);
    assert.notEqual(localizerFor('en-x-first'), first);
  });
  it('tells where English stands in', () => {
    assert.equal(localizerFor('xq').isFallback, true);
    assert.equal(localizerFor('en-GB').isFallback, false);
    assert.equal(localizerFor('').isFallback, true);
  });
});
