// Names within the widget's sentences: one, and several of them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localizerFor } from '../../src/i18n/localizer.js';
import { ready } from '../support/words.js';

describe('a list', () => {
  for (const [language, two, three] of [
    ['en', 'A and B', 'A, B, and C'],
    ['en-GB', 'A and B', 'A, B and C'],
    ['de', 'A und B', 'A, B und C'],
    ['es', 'A y B', 'A, B y C'],
    ['fr', 'A et B', 'A, B et C'],
    ['it', 'A e B', 'A, B e C'],
    ['pt', 'A e B', 'A, B e C'],
    ['ja', 'A、B', 'A、B、C'],
    ['zh', 'A和B', 'A、B和C'],
    ['ar', 'A وB', 'A وB وC'],
    ['he', 'A ו-B', 'A, B ו-C'],
  ] as const) {
    it(`is that of ${language}`, async () => {
      const { list } = await ready(language);
      assert.deepEqual(
        [list([]), list(['A']), list(['A', 'B']), list(['A', 'B', 'C'])],
        ['', 'A', two, three],
      );
    });
  }
});

describe('a name', () => {
  const MARKED = /^\u2068([^\u2068\u2069]*)\u2069$/;
  it('in the direction of the language has no marks', async () => {
    for (const language of ['en', 'de', 'ja', 'xq']) {
      const { isolate } = await ready(language);
      for (const name of [
        'Qdrant',
        'vLLM 0.9 (beta)',
        'Żółw',
        'Векторы',
        'ベクトル',
        '向量',
        '42',
        '',
      ])
        assert.equal(isolate(name), name, language);
    }
  });

  it('with a backtick is marked, which would pair with that of another name', async () => {
    const { isolate } = await ready('en');
    for (const name of ['Al`pha', '`uv`']) assert.match(isolate(name), MARKED);
  });

  it('in another direction is marked', async () => {
    for (const language of ['en', 'de', 'ja']) {
      const { isolate } = await ready(language);
      for (const name of ['ספקן', 'محكّم', 'Qdrant עברית', 'ވެކްޓަރ', 'ߒߞߏ', '𞤀𞤣𞤤𞤢𞤥', 'ﺍﺍ'])
        assert.match(isolate(name), MARKED, `${name} in ${language}`);
    }
  });

  it('is marked in a language from right to left, whatever its own direction', async () => {
    for (const language of ['ar', 'he']) {
      const { isolate } = await ready(language);
      for (const name of ['Qdrant', 'ספקן', 'محكّم', '42', '向量'])
        assert.equal(isolate(name), `\u2068${name}\u2069`, language);
    }
  });

  it('has nothing that ends its isolate or turns what stands beside it', async () => {
    const controls = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
    const name = `Al\u2069pha${controls}`;
    assert.equal(localizerFor('en').isolate(name), 'Alpha');
    assert.equal((await ready('he')).isolate(name), '\u2068Alpha\u2069');
    assert.equal(localizerFor('en').isolate(`ספ${controls}קן`), '\u2068ספקן\u2069');
  });
});
