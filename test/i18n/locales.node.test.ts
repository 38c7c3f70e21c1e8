import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { loadStrings, localizerFor, type Strings } from '../../src/i18n/localizer.js';
import { locales } from '../../src/i18n/locales/all.js';
import en from '../../src/i18n/locales/en.js';
import { localeLoaders } from '../../src/i18n/locales/index.js';

const folder = new URL('../../src/i18n/locales/', import.meta.url);
const languages = readdirSync(folder)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => !['en', 'all', 'index'].includes(name))
  .sort();
const tables = new Map(
  await Promise.all(
    languages.map(async (language) => {
      const { default: strings } = (await import(new URL(`${language}.ts`, folder).href)) as {
        default: Strings;
      };
      return [language, strings] as const;
    }),
  ),
);

const RIGHT_TO_LEFT = ['ar', 'he'];
const SCRIPTS: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  zh: /\p{Script=Han}/u,
};
/** Texts that are the same as in English, and why. */
const AS_IN_ENGLISH: Record<string, string> = {
  ...Object.fromEntries(languages.map((language) => [`${language}.score`, 'figures only'])),
  'de.community': 'the German word too',
  'it.community': 'the Italian word for a group on the web too',
};

/** Every text of a language, each plural form apart: [key or key.category, text]. */
const textsOf = ({ dir: _dir, ...strings }: Strings): [path: string, text: string][] =>
  Object.entries(strings).flatMap(([key, entry]) =>
    typeof entry === 'string'
      ? [[key, entry]]
      : Object.entries(entry).map(([category, form]): [string, string] => [
          `${key}.${category}`,
          form,
        ]),
  );
const keyOf = (path: string) => path.replace(/\..*/, '') as keyof Strings;
const placeholders = (text: string) =>
  Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name).sort();
const english = new Map(textsOf(en));
const englishOf = (path: string): string =>
  english.get(path) ?? english.get(`${keyOf(path)}.other`) ?? '';

describe('languages', () => {
  it('are all listed, for the browser and for servers', () => {
    assert.deepEqual(Object.keys(localeLoaders), languages);
    assert.deepEqual(Object.keys(locales), languages);
  });

  it('are those of the promise', () => {
    assert.deepEqual(languages, ['ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'pt', 'zh']);
  });

  it('share with English only what is listed, and all that is listed', () => {
    const same = languages.flatMap((language) =>
      textsOf(tables.get(language) ?? en)
        .filter(([path, text]) => text.toLowerCase() === englishOf(path).toLowerCase())
        .map(([path]) => `${language}.${path}`),
    );
    assert.deepEqual(same.sort(), Object.keys(AS_IN_ENGLISH).sort());
  });
});

for (const [language, strings] of tables) {
  describe(language, () => {
    const texts = textsOf(strings);

    it('has the keys of English, in the same order', () => {
      assert.deepEqual(Object.keys(strings), Object.keys(en));
    });

    it('has plural forms where English has, exactly the categories of the language', () => {
      const categories = new Intl.PluralRules(language)
        .resolvedOptions()
        .pluralCategories.slice()
        .sort();
      for (const key of Object.keys(en) as (keyof Strings)[]) {
        const entry = strings[key];
        assert.equal(typeof entry, typeof en[key], key);
        if (typeof entry !== 'string') assert.deepEqual(Object.keys(entry).sort(), categories, key);
      }
    });

    it('has the placeholders of English in every text', () => {
      for (const [path, text] of texts)
        assert.deepEqual(placeholders(text), placeholders(englishOf(path)), path);
    });

    it('has no brace that is not part of a placeholder', () => {
      for (const [path, text] of texts)
        assert.doesNotMatch(text.replace(/\{\w+\}/g, ''), /[{}]/, path);
    });

    it('has no empty text, none with a space at an end, and no doubled space', () => {
      for (const [path, text] of texts) {
        assert.notEqual(text, '', path);
        assert.doesNotMatch(text, /^\s|\s$|\s\s/, path);
      }
    });

    it('has no straight quotation mark, and leaves bidi controls to the markup', () => {
      for (const [path, text] of texts)
        assert.doesNotMatch(text, /["'`\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, path);
    });

    it('says which way it is written', () => {
      assert.equal(strings.dir, RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr');
    });

    it('names ship and skip alike everywhere', () => {
      const { ship, skip, saysShip, saysSkip, tally, change } = strings;
      assert.notEqual(ship, skip);
      assert.equal(saysShip.toLowerCase(), ship.toLowerCase());
      assert.equal(saysSkip.toLowerCase(), skip.toLowerCase());
      for (const text of [tally, change]) {
        assert.ok(text.includes(saysShip), text);
        assert.ok(text.includes(saysSkip), text);
      }
    });

    it('comes by its tag', async () => {
      await loadStrings(language);
      const words = localizerFor(language);
      assert.equal(words.lang, language);
      assert.equal(words.dir, strings.dir);
      assert.equal(words.term('retry'), strings.retry);
    });

    const script = SCRIPTS[language];
    if (script) {
      it('writes every text in its own script', () => {
        for (const [path, text] of texts) if (path !== 'score') assert.match(text, script, path);
      });
    }
  });
}

it('French has no breaking space before a mark that stands off its word', () => {
  for (const [path, text] of textsOf(tables.get('fr') ?? en)) {
    assert.doesNotMatch(text, / [:;!?»]|« |[^\u00a0\u202f][:;!?»]|«[^\u00a0\u202f]/, path);
  }
});
