// The zod schema of a comparison document, version 1: contract, section 2.
// Every schema and check has its hint as its error: what to write there.
// A host page's zod configuration is asked only where there is none.
import * as z from 'zod/mini';
import {
  MAX_NAME_LENGTH,
  MAX_REVIEWERS,
  MAX_ROWS,
  MAX_TEXT_LENGTH,
  SLUG_HINT,
  SLUG_PATTERN,
} from './limits.js';

// The patterns stand in the JSON Schema too, which has no flags.
const LANGUAGE_PATTERN = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const DATE_PATTERN = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
// Browsers drop control characters and outer blanks before they look for a scheme
// (https://url.spec.whatwg.org/#concept-basic-url-parser).
const HTTP = '[Hh][Tt][Tt][Pp][Ss]?:';
const NO_SCHEME = '(?![A-Za-z][A-Za-z0-9+.-]*:)';
const NO_CONTROL = '[^\\x00-\\x1f\\x7f]';
const NO_CONTROL_OR_BLANK = '[^\\s\\x00-\\x1f\\x7f]';
const LINK_PATTERN = new RegExp(
  `^(?!\\s)(?:${HTTP}|${NO_SCHEME})${NO_CONTROL}*${NO_CONTROL_OR_BLANK}$`,
);

const TEXT_HINT = `a text of ${MAX_TEXT_LENGTH} characters at most`;
const NAME_HINT = `a text of ${MAX_NAME_LENGTH} characters at most that is not blank`;
const LINK_HINT =
  `an address of ${MAX_TEXT_LENGTH} characters at most ` +
  'that begins with https: or http:, or is relative';
const COUNT_HINT = 'a whole number from 0';
const SCORE_HINT = 'a number from 0 to 100';
const PAIR_HINT = 'a list of two';
const VALUE_HINT = `a text of ${MAX_TEXT_LENGTH} characters at most, a number, true, false or null`;

const matching = (pattern: RegExp, hint: string, maxLength: number) =>
  z.string(hint).check(z.regex(pattern, hint), z.maxLength(maxLength, hint));

/** A list of two, whose type says so; zod's own tuples have messages of their own. */
type Pair<T extends z.ZodMiniType> = z.ZodMiniType<
  [z.output<T>, z.output<T>],
  [z.input<T>, z.input<T>]
>;
const pair = <T extends z.ZodMiniType>(entry: T) =>
  z.array(entry, PAIR_HINT).check(z.length(2, PAIR_HINT)) as unknown as Pair<T>;

function listOf<T extends z.ZodMiniType>(entry: T, maxLength: number) {
  const hint = `a list of ${maxLength} at most`;
  return z.optional(z.array(entry, hint).check(z.maxLength(maxLength, hint)));
}

function createSchema() {
  const requiredText = z.string(TEXT_HINT).check(z.maxLength(MAX_TEXT_LENGTH, TEXT_HINT));
  const text = z.optional(requiredText);
  const name = matching(/\S/, NAME_HINT, MAX_NAME_LENGTH);
  const link = matching(LINK_PATTERN, LINK_HINT, MAX_TEXT_LENGTH);
  const count = z.int(COUNT_HINT).check(z.minimum(0, COUNT_HINT));
  const votes = z.object({ ship: count, skip: count }, 'an object with ship and skip');

  const price = z.object({ entry: text, detail: text }, 'an object with entry');
  const tool = z.object(
    {
      name,
      category: text,
      tagline: text,
      description: text,
      url: z.optional(link),
      sponsored: z.optional(z.boolean('true or false')),
      logo: z.optional(link),
      bestFor: text,
      price: z.optional(price),
      panel: z.optional(votes),
      community: z.optional(z.nullable(votes)),
    },
    'an object with name',
  );

  const value = z.union([requiredText, z.number(), z.boolean(), z.null()], VALUE_HINT);
  const row = z.object(
    {
      label: name,
      values: pair(value),
      note: text,
    },
    'an object with label and values',
  );

  const review = z.object(
    {
      verdict: z.enum(['ship', 'skip'], '"ship" or "skip"'),
      score: z.optional(
        z.number(SCORE_HINT).check(z.minimum(0, SCORE_HINT), z.maximum(100, SCORE_HINT)),
      ),
      quote: text,
    },
    'an object with verdict, or null',
  );
  const reviewer = z.object(
    {
      name,
      about: text,
      reviews: pair(z.nullable(review)),
    },
    'an object with name and reviews',
  );

  const publisher = z.object({ name, url: z.optional(link) }, 'an object with name');
  const method = z.object({ text: requiredText, url: z.optional(link) }, 'an object with text');
  const callToAction = z.object(
    { title: text, text, label: name, url: link },
    'an object with label and url',
  );

  return z.object(
    {
      $schema: text,
      version: z.optional(z.literal(1, '1: other versions need another widget')),
      slug: z.optional(matching(SLUG_PATTERN, SLUG_HINT, MAX_NAME_LENGTH)),
      eyebrow: text,
      title: text,
      summary: text,
      why: text,
      url: z.optional(link),
      updated: z.optional(matching(DATE_PATTERN, 'a day like "2026-11-01"', MAX_NAME_LENGTH)),
      lang: z.optional(matching(LANGUAGE_PATTERN, 'a language tag like "en"', MAX_NAME_LENGTH)),
      publisher: z.optional(publisher),
      tools: pair(tool),
      rows: listOf(row, MAX_ROWS),
      method: z.optional(method),
      reviewers: listOf(reviewer, MAX_REVIEWERS),
      cta: z.optional(callToAction),
    },
    'an object with tools',
  );
}

type Received = z.output<ReturnType<typeof createSchema>>;
type ReceivedReviewer = NonNullable<Received['reviewers']>[number];

/** One tool of a comparison, as received. */
export type Tool = Received['tools'][number];
/** What one reviewer says of one tool. */
export type Review = NonNullable<ReceivedReviewer['reviews'][number]>;
/** One reviewer with a review of each tool, null where there is none. */
export type Reviewer = ReceivedReviewer;
/** What a row of the decision table says of one tool; null: not known. */
export type RowValue = string | number | boolean | null;
/** One row of the decision table, as received. */
export type Row = NonNullable<Received['rows']>[number];

/** The comparison document, version 1, as received. */
export type Comparison = Received;

/** A part of the schema, whose kind `_zod.def.type` tells. */
export type SchemaPart = z.core.$ZodTypes;

let schema: ReturnType<typeof createSchema> | undefined;

/** The schema. It costs some milliseconds when it is first asked for. */
export const comparisonSchema = (): ReturnType<typeof createSchema> => (schema ??= createSchema());
