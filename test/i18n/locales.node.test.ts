import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Strings } from '../../src/i18n/localizer.js';
import { locales } from '../../src/i18n/locales/all.js';
import en from '../../src/i18n/locales/en.js';
import { localeLoaders } from '../../src/i18n/locales/index.js';
import { ready } from '../support/words.js';

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
  ...Object.fromEntries(
    ['ar', 'de', 'es', 'he', 'it', 'pt'].map((language) => [`${language}.pair`, 'a colon only']),
  ),
  'pt.quoted': 'quotation marks only',
  'zh.quoted': 'quotation marks only',
  'es.no': 'the Spanish word too',
  'it.no': 'the Italian word too',
};
const QUOTED: Record<string, string> = {
  ar: '«x»',
  de: '„x“',
  es: '«x»',
  fr: '«\u202fx\u202f»',
  he: '”x”',
  it: '«x»',
  ja: '「x」',
  pt: '“x”',
  zh: '“x”',
};

/** Those up to 1,000,000 that tell the plural categories of the ten languages apart. */
const INTEGERS = [
  ...Array.from({ length: 1000 }, (_, i) => i),
  ...Array.from({ length: 1000 }, (_, i) => 1000 * (i + 1)),
];
/** The plural categories of these integers, and how many of them are of each. */
function categoriesOf(language: string): Map<string, number> {
  const plurals = new Intl.PluralRules(language);
  const found = new Map<string, number>();
  for (const n of INTEGERS) {
    const category = plurals.select(n);
    found.set(category, (found.get(category) ?? 0) + 1);
  }
  return found;
}

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
const categoryOf = (path: string) => path.replace(/^\w+\.?/, '');
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

    it('has plural forms where English has, one for each category of an integer', () => {
      const categories = [...categoriesOf(language).keys()].sort();
      for (const key of Object.keys(en) as (keyof Strings)[]) {
        const entry = strings[key];
        assert.equal(typeof entry, typeof en[key], key);
        if (typeof entry !== 'string') assert.deepEqual(Object.keys(entry).sort(), categories, key);
      }
    });

    // The form of a single number may say it in a word, or by itself: שתי סקירות, تقييمان
    it('has the placeholders of English in every text', () => {
      const categories = categoriesOf(language);
      for (const [path, text] of texts) {
        const expected = placeholders(englishOf(path));
        const saysNumber = placeholders(text).includes('n');
        const mayOmit = categories.get(categoryOf(path)) === 1 && !saysNumber;
        assert.deepEqual(
          placeholders(text),
          mayOmit ? expected.filter((name) => name !== 'n') : expected,
          path,
        );
      }
    });

    it('ends sentences with its full stop, and nothing else', () => {
      const stop = ['ja', 'zh'].includes(language) ? '。' : '.';
      for (const [path, text] of texts)
        assert.equal(text.endsWith(stop), englishOf(path).endsWith('.'), path);
    });

    it('counts alike after a full stop and after a colon: in no case of letters', () => {
      for (const key of ['counts', 'tieCounts', 'toolCounts'] as const)
        for (const text of Object.values(strings[key]))
          assert.doesNotMatch(text, /^[\p{Lu}\p{Ll}]/u, key);
      for (const key of ['line', 'lineTie'] as const)
        assert.match(strings[key], /[:：]\s?\{counts\}$/, key);
    });

    // "Mistral Small 3 75": which is the figure?
    it('has no figure right after a name', () => {
      for (const [path, text] of texts)
        assert.doesNotMatch(
          text,
          /\{(?:tool|other|reviewers?)\}\s*\{(?:n|a|b|\w*[sS]h?ip|\w*[sS]kip|otherN|score)\}/,
          path,
        );
    });

    it('quotes with its own marks', () => {
      assert.equal(strings.quoted.replace('{text}', 'x'), QUOTED[language]);
    });

    it('keeps the figures of a count with the words beside them', () => {
      const { shippers, votes } = strings;
      for (const text of [...Object.values(shippers), ...Object.values(votes)])
        assert.doesNotMatch(text, /\{ship\} | \{n\}/, text);
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
      const { ship, skip, saysShip, saysSkip, change } = strings;
      assert.notEqual(ship, skip);
      assert.equal(saysShip.toLowerCase(), ship.toLowerCase());
      assert.equal(saysSkip.toLowerCase(), skip.toLowerCase());
      assert.ok(change.includes(saysShip), change);
      assert.ok(change.includes(saysSkip), change);
    });

    it('comes by its tag', async () => {
      const words = await ready(language);
      assert.equal(words.lang, language);
      assert.equal(words.dir, strings.dir);
      assert.equal(words.term('retry'), strings.retry);
    });

    const script = SCRIPTS[language];
    if (script) {
      it('writes every text in its own script', () => {
        for (const [path, text] of texts)
          if (/\p{L}/u.test(text.replace(/\{\w+\}/g, ''))) assert.match(text, script, path);
      });
    }
  });
}

it('French has a narrow no-break space before a mark that stands off its word', () => {
  for (const [path, text] of textsOf(tables.get('fr') ?? en))
    assert.doesNotMatch(text, /[^\u202f][:;!?»]|«[^\u202f]/, path);
});
