// in: a comparison, the value it was read from, and the name of its file.
// out: what is valid but doubtful.
// knows nothing of: places in the file, how warnings are printed.
import { basename, extname } from 'node:path';
import { deriveModel, type Model } from '../../../document/model.js';
import type { Comparison } from '../../../document/parse.js';
import { FITTING, HIGHEST_SKIP_SCORE, LOWEST_SHIP_SCORE, OWN_TEXTS } from './bounds.js';

export interface Warning {
  readonly rule: string;
  readonly path: string;
  readonly message: string;
}

export interface Doubtful {
  readonly file: string;
  readonly value: unknown;
  readonly comparison: Comparison;
  /** The last day that is not in the future anywhere, like `2026-11-01`. */
  readonly lastDay: string;
}

/** With what several checks look at. */
interface Subject extends Doubtful {
  readonly model: Model;
  readonly leaves: readonly Leaf[];
}

interface Leaf {
  readonly path: string;
  /** The path with its numbers left out: `tools[].name`. */
  readonly kind: string;
  readonly text: string;
}

const segmenter = new Intl.Segmenter();
/** Characters as a reader counts them. */
const charactersIn = (text: string): number =>
  /^[ -~]*$/.test(text) ? text.length : [...segmenter.segment(text)].length;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** All texts of a document, in their order. */
function leavesOf(value: unknown, path = '', kind = '', leaves: Leaf[] = []): Leaf[] {
  if (typeof value === 'string') leaves.push({ path, kind, text: value });
  else if (Array.isArray(value))
    for (const [i, entry] of value.entries()) leavesOf(entry, `${path}[${i}]`, `${kind}[]`, leaves);
  else if (isObject(value))
    for (const [key, entry] of Object.entries(value)) {
      const dot = path && '.';
      leavesOf(entry, `${path}${dot}${key}`, `${kind}${dot}${key}`, leaves);
    }
  return leaves;
}

function* fileName({ file, comparison: { slug } }: Doubtful): Generator<Warning> {
  const called = basename(file);
  const stem = basename(file, extname(file));
  if (slug !== undefined && file !== '-' && slug !== stem)
    yield {
      rule: 'file-name',
      path: 'slug',
      message:
        `is ${JSON.stringify(slug)}, but the file is called ${called}: ` +
        'an element with this slug would not find it; give both one name',
    };
}

function* links({ leaves }: Subject): Generator<Warning> {
  for (const { path, kind, text } of leaves) {
    if (!/(?:^|\.)(?:url|logo)$/.test(kind) || !/^http:/i.test(text)) continue;
    const secure = JSON.stringify(shortened(text.replace(/^http/i, 'https')));
    yield {
      rule: 'insecure-link',
      path,
      message: `is not https; write ${secure} if that answers`,
    };
  }
}

function* scores({ comparison: { reviewers = [] } }: Doubtful): Generator<Warning> {
  for (const [i, { reviews }] of reviewers.entries())
    for (const [j, review] of reviews.entries()) {
      if (review?.score === undefined) continue;
      const { verdict, score } = review;
      const isOdd = verdict === 'ship' ? score < LOWEST_SHIP_SCORE : score > HIGHEST_SKIP_SCORE;
      if (isOdd)
        yield {
          rule: 'score-against-verdict',
          path: `reviewers[${i}].reviews[${j}].score`,
          message: `is ${score} of 100, but the verdict is ${verdict}; one may be a slip`,
        };
    }
}

function* lengths({ leaves }: Subject): Generator<Warning> {
  for (const { path, kind, text } of leaves) {
    const most = FITTING[kind] ?? Infinity;
    const count = text.length > most ? charactersIn(text) : 0;
    if (count > most)
      yield {
        rule: 'long-text',
        path,
        message: `has ${count} characters, and may be cut after ${most}; say it shorter`,
      };
  }
}

function* sponsoredPick({ model: { pick, tools } }: Subject): Generator<Warning> {
  if (pick === null || pick === 'tie' || !tools[pick].sponsored) return;
  yield {
    rule: 'sponsored-pick',
    path: `tools[${pick}].sponsored`,
    message:
      'is true, and the panel picks this tool: readers are told that its maker pays; ' +
      'see that the reviews bear it',
  };
}

function* future({ comparison: { updated }, lastDay }: Doubtful): Generator<Warning> {
  if (updated !== undefined && updated > lastDay)
    yield {
      rule: 'future-date',
      path: 'updated',
      message: `is ${JSON.stringify(updated)}, a day to come; write the day of the last change`,
    };
}

function* figures({ model: { tools } }: Subject): Generator<Warning> {
  const without = tools.map(({ panel, community }) => panel.share ?? community.share).indexOf(null);
  const isOne = tools.some(({ panel, community }) => (panel.share ?? community.share) !== null);
  if (without !== -1 && isOne)
    yield {
      rule: 'no-figures',
      path: `tools[${without}]`,
      message:
        'has no votes of the panel or the community, and the other tool has some; ' +
        'add reviews of it, or a panel',
    };
}

function* silentReviewers({ comparison: { reviewers = [] } }: Doubtful): Generator<Warning> {
  for (const [i, { reviews }] of reviewers.entries())
    if (reviews.every((review) => review === null))
      yield {
        rule: 'no-reviews',
        path: `reviewers[${i}]`,
        message: 'reviews neither tool; add a review, or take the reviewer out',
      };
}

function* repeatedTexts({ leaves }: Subject): Generator<Warning> {
  const first = new Map<string, string>();
  for (const { path, kind, text } of leaves) {
    if (!OWN_TEXTS.has(kind)) continue;
    const same = text.normalize().replace(/\s+/g, ' ').trim().toLowerCase();
    const other = same && first.get(same);
    if (other)
      yield {
        rule: 'repeated-text',
        path,
        message: `says the same as ${other}; one may be a slip`,
      };
    else first.set(same, path);
  }
}

/**
 * Keys that no version of the format has; those that begin otherwise than with a letter, or with
 * x-, are the author's own.
 */
function* unknownKeys({ value, comparison }: Doubtful): Generator<Warning> {
  const pairs: [given: unknown, known: unknown, path: string][] = [[value, comparison, '']];
  for (let pair = pairs.shift(); pair; pair = pairs.shift()) {
    const [given, known, path] = pair;
    if (!isObject(given) || !isObject(known)) continue;
    for (const [key, entry] of Object.entries(given)) {
      const inside = Array.isArray(given) ? `${path}[${key}]` : path ? `${path}.${key}` : key;
      if (Object.hasOwn(known, key)) pairs.push([entry, known[key], inside]);
      else if (/^(?!x-)[a-z]/i.test(key))
        yield {
          rule: 'unknown-key',
          path,
          message:
            `has the key ${JSON.stringify(shortened(key))}, which the format does not know ` +
            'and the element ignores; look at its spelling',
        };
    }
  }
}

const shortened = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

const CHECKS = [
  fileName,
  links,
  scores,
  lengths,
  sponsoredPick,
  future,
  figures,
  silentReviewers,
  repeatedTexts,
  unknownKeys,
];

/** What is valid in a comparison, and doubtful. */
export function warningsOf(doubtful: Doubtful): Warning[] {
  const { comparison } = doubtful;
  const subject = { ...doubtful, model: deriveModel(comparison), leaves: leavesOf(comparison) };
  return CHECKS.flatMap((check) => [...check(subject)]);
}
