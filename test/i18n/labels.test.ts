// The labels over figures stand in columns, so that each has to be short in every language.
import { expect } from '@open-wc/testing';
import { loadLetters, useFont } from '../support/fonts.js';
import { place } from '../support/mount.js';
import { locales } from '../../src/i18n/locales/all.js';
import en from '../../src/i18n/locales/en.js';

/** Of the narrowest column in which label and figure stand beside a second one. */
const COLUMN = 150;

describe('the labels over figures', () => {
  useFont('inter');
  for (const [lang, { panel, community, price, picked }] of Object.entries({ en, ...locales })) {
    it(`stand on one line in ${lang}`, async () => {
      const labels = [panel, community, price, picked];
      const box = place();
      box.lang = lang;
      box.style.fontSize = '14px';
      await loadLetters(labels.join(''));
      for (const label of labels) {
        const line = document.createElement('span');
        line.style.whiteSpace = 'nowrap';
        line.textContent = label;
        box.replaceChildren(line);
        expect(line.getBoundingClientRect().width, label).to.be.within(14, COLUMN);
      }
    });
  }
});
