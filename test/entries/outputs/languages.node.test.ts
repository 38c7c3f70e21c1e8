// Which words outputs have: those of the language asked for, else of the document's where the
// widget speaks it, else English; and no tag of a language keeps one from being drawn.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localizerFor } from '../../../src/entries/ssr/languages.js';
import { render as renderPng } from '../../../src/entries/outputs/card/png.js';
import { caseOf, draw, textOutputs, type Case } from './drawn.js';
import { letters, seen } from './reading.js';

const inLanguage = (lang: string): Case =>
  caseOf('x', {
    lang,
    updated: '2026-10-02',
    tools: [
      { name: 'Alpha', panel: { ship: 2, skip: 0 } },
      { name: 'Beta', panel: { ship: 1, skip: 1 } },
    ],
  });
const answerIn = (lang: string): string =>
  letters(localizerFor(lang).term('shippers', { ship: 2, n: 2 }));

const drawn = textOutputs.filter(({ name }) => name !== 'json');

for (const output of drawn) {
  describe(output.name, () => {
    it('has the words of the document’s language', async () => {
      for (const lang of ['de', 'ja', 'fr-CA', 'pt-BR'])
        assert.equal(
          await draw(output, inLanguage(lang)),
          await draw(output, inLanguage(lang), { lang }),
          lang,
        );
      if (output.name !== 'oembed')
        // a frame, and a title
        assert.notEqual(
          await draw(output, inLanguage('de')),
          await draw(output, inLanguage('de'), { lang: 'en' }),
        );
    });
    it('has the words of the language that is asked for before those', async () => {
      const content = await draw(output, inLanguage('de'), { lang: 'fr' });
      if (output.name === 'oembed' || output.name === 'line') return;
      assert.ok(letters(seen(output.kind, content)).includes(answerIn('fr')));
    });
    for (const lang of [
      'pl',
      'xx',
      'english',
      'abcd',
      'en-a',
      'zh-cmn-hans',
      `en-${'a1-'.repeat(60)}b`,
    ])
      it(`is drawn, in English, where the document's language is ${lang.slice(0, 20)}`, async () => {
        const content = await draw(output, inLanguage(lang));
        assert.ok(content.length > 0);
        if (/^(?:en-a|zh|en-a1)/.test(lang) || /^(?:oembed|line)$/.test(output.name)) return;
        assert.ok(letters(seen(output.kind, content)).includes(answerIn('en')));
      });
  });
}

describe('png', () => {
  for (const lang of ['english', 'abcd', 'en-a', 'xx'])
    it(`is drawn where the document's language is ${lang}`, async () => {
      assert.ok((await renderPng(inLanguage(lang), {})).length > 1000);
    });
});
