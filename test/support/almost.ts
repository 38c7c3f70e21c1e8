// Documents that are nearly right.
import fc from 'fast-check';
import { badLink, comparisons, goodLink, text } from './documents.js';

const anything = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    0,
    -1,
    0.5,
    1e300,
    -0,
    true,
    [],
    {},
    [null, null],
    { ship: 1 },
    'ship',
    '2026-02-30',
    'a--b',
    { name: 'N' },
  ),
  text,
  badLink,
  goodLink,
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
);

const KEYS = [
  'version',
  'slug',
  'title',
  'url',
  'updated',
  'lang',
  'publisher',
  'tools',
  'reviewers',
  'cta',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  '0',
  'extra',
  'name',
  'logo',
  'panel',
  'community',
  'reviews',
  'verdict',
  'score',
  'quote',
];

/**
 * The value with what stands at one of its places replaced, or something added there; `at` chooses
 * the place.
 */
function changed(value: unknown, at: number, key: string, to: unknown): unknown {
  if (value === null || typeof value !== 'object' || at % 5 === 0) return to;
  const entries: [string, unknown][] = Object.entries(value);
  if (at % 7 === 0 || !entries.length)
    return Array.isArray(value)
      ? [...(value as unknown[]), to]
      : Object.fromEntries([...entries, [key, to]]);
  const index = at % entries.length;
  const fresh = entries.map(
    ([own, inner], i) =>
      [
        own,
        i === index ? changed(inner, Math.floor(at / entries.length) + 1, key, to) : inner,
      ] as const,
  );
  return Array.isArray(value) ? fresh.map(([, inner]) => inner) : Object.fromEntries(fresh);
}

/** Comparisons with up to four things wrong, and values that have nothing of one. */
export const almost = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        comparisons,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...KEYS), anything), {
          minLength: 1,
          maxLength: 4,
        }),
      )
      .map(([document, changes]) =>
        changes.reduce<unknown>((value, [at, key, to]) => changed(value, at, key, to), document),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.anything({
      withNullPrototype: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withBigInt: true,
    }),
  },
);
