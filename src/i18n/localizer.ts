// in: the language that the page asks for.
// out: Localizer: the widget's own texts in it, and its numbers, percents and dates.
// knows nothing of: where the texts stand, comparisons, Lit.
import { onChange } from '../document/changes.js';
import { RIGHT_TO_LEFT } from './direction.js';
import { createFormatters, type Formatters } from './formatters.js';
import { firstValidTag } from './language-tag.js';
import { stringsFor } from './registry.js';
import type { Plural, Strings } from './strings.js';

export { addStrings, loadStrings } from './registry.js';
export type { Strings } from './strings.js';

type Values = Readonly<Record<string, string | number>>;

/** The texts and formats of one language. */
export interface Localizer extends Formatters {
  /** Language of the texts. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Whether the widget does not speak the language that was asked for, and English stands in. */
  readonly isFallback: boolean;
  /**
   * The text at `key`, its braces filled in; `n` chooses the plural form. Numbers are formatted.
   */
  readonly term: (key: keyof Strings, values?: Values) => string;
  /**
   * A name as it stands inside a sentence: marked where it is read in another direction, so that
   * the view makes a <bdi> of it (https://www.w3.org/International/articles/inline-bidi-markup/),
   * and where it has a backtick, which would pair with that of another name.
   */
  readonly isolate: (name: string) => string;
}

/** More localizers than that are not kept: a server may be asked for any number of languages. */
const MAX_KEPT = 50;

const kept = new Map<string, Localizer>();
onChange(() => {
  kept.clear();
});

// Within a name these would end its isolate, or turn what stands beside it
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

const formOf = (entry: Plural, category: Intl.LDMLPluralRule): string =>
  (Object.hasOwn(entry, category) && entry[category]) || entry.other;

/** @param tag The reader's own tag (en-GB), for numbers and dates. */
function createLocalizer(tag: string): Localizer {
  const { lang, strings } = stringsFor(tag);
  const formatters = createFormatters(lang === null ? 'en' : firstValidTag(tag, lang));
  const dir = strings.dir === 'rtl' ? 'rtl' : 'ltr';
  const fill = (value: string | number = ''): string =>
    typeof value === 'number' ? formatters.number(value) : value;
  const known = new Map<string, readonly string[]>();
  /** A text taken apart at its braces: every second part is the name of a value. */
  const partsOf = (text: string): readonly string[] => {
    let parts = known.get(text);
    if (!parts) known.set(text, (parts = text.split(/\{(\w+)\}/)));
    return parts;
  };

  return {
    ...formatters,
    lang: lang ?? 'en',
    dir,
    isFallback: lang === null,
    term(key, values) {
      const entry: string | Plural = strings[key];
      const text =
        typeof entry === 'string' ? entry : formOf(entry, formatters.plural(Number(values?.['n'])));
      if (!values) return text;
      let filled = '';
      partsOf(text).forEach((part, i) => {
        filled += i % 2 ? fill(values[part]) : part;
      });
      return filled;
    },
    isolate(name) {
      const plain = name.replace(BIDI_CONTROLS, '');
      const isMarked = dir === 'rtl' || plain.includes('`') || RIGHT_TO_LEFT.test(plain);
      return isMarked ? `\u2068${plain}\u2069` : plain;
    },
  };
}

/** The localizer of the nearest language that is there, English when none is. */
export function localizerFor(tag: string): Localizer {
  let localizer = kept.get(tag);
  if (!localizer) {
    if (kept.size >= MAX_KEPT) kept.clear();
    kept.set(tag, (localizer = createLocalizer(tag)));
  }
  return localizer;
}
