// Numbers, percents, dates and plural forms of one language.
import { bare } from '../document/bare.js';

export interface Formatters {
  /** Rounded to one decimal. */
  readonly number: (value: number) => string;
  /** A number that a document states, with all its digits; years have no separators. */
  readonly exact: (value: number) => string;
  /** @param share Whole percent, 0 to 100. */
  readonly percent: (share: number) => string;
  /** @param date ISO date. */
  readonly date: (date: string) => string;
  /** "A, B, and C" */
  readonly list: (items: readonly string[]) => string;
  readonly plural: (n: number) => Intl.LDMLPluralRule;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function once<T>(create: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= create());
}

/** @param tag A language tag that Intl takes. */
function createIntlFormatters(tag: string): Formatters {
  const numberFormat = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
    new Intl.NumberFormat(tag, bare(options));
  const numbers = once(() => numberFormat({ maximumFractionDigits: 1 }));
  const exact = once(() => numberFormat({ maximumFractionDigits: 20, useGrouping: 'min2' }));
  const percents = once(() => numberFormat({ style: 'percent' }));
  const long = bare<Intl.DateTimeFormatOptions>({ dateStyle: 'long', timeZone: 'UTC' });
  const dates = once(() => new Intl.DateTimeFormat(tag, long));
  const lists = once(() => new Intl.ListFormat(tag));
  const plurals = once(() => new Intl.PluralRules(tag));
  return {
    number: (value) => numbers().format(value),
    exact: (value) => exact().format(value),
    percent: (share) => percents().format(share / 100),
    date: (date) => dates().format(new Date(date)),
    list: (items) => lists().format(items),
    plural: (n) => plurals().select(n),
  };
}

/**
 * The first Intl format of a page costs Chromium 12 to 57 ms, whichever it is. English, built in as
 * it is, needs none for what stands in most comparisons.
 */
function createEnglishFormatters(): Formatters {
  const intl = createIntlFormatters('en');
  return {
    number: (value) =>
      value < 1000 && Number.isInteger(value) ? String(value) : intl.number(value),
    exact: (value) =>
      value < 10_000 && Number.isInteger(value) ? String(value) : intl.exact(value),
    percent: (share) => `${share}%`,
    date(date) {
      const [year, month = 1, day] = date.split('-').map(Number);
      return `${MONTHS[month - 1]} ${day}, ${year}`;
    },
    list: ([first = '', ...rest]) =>
      rest.length > 1
        ? `${[first, ...rest.slice(0, -1)].join(', ')}, and ${rest.at(-1)}`
        : [first, ...rest].join(' and '),
    plural: (n) => (n === 1 ? 'one' : 'other'),
  };
}

/** @param tag A language tag that Intl takes. */
export const createFormatters = (tag: string): Formatters =>
  /^en(?:-US)?$/.test(tag) ? createEnglishFormatters() : createIntlFormatters(tag);
