// in: anything that claims to be a comparison document.
// out: Comparison, version 1 of the document, or a VerdictError that names each place at fault.
// knows nothing of: network, DOM, Lit.
import { VerdictError, type Issue } from './errors.js';
import type { Comparison, Review, Reviewer } from './schema.js';
import { validate } from './validate.js';

export type { Comparison, Review, Reviewer, Tool } from './schema.js';

/** How many places a message lists; `issues` has them all. */
const LISTED_ISSUES = 20;

/** How many reviewers say `verdict` of the tool at `index`. */
export const countReviews = (
  reviewers: readonly Reviewer[] | undefined,
  index: 0 | 1,
  verdict: Review['verdict'],
): number =>
  entriesOf(reviewers).filter(
    (reviewer) =>
      (reviewer as Partial<Reviewer> | undefined)?.reviews?.[index]?.verdict === verdict,
  ).length;

const entriesOf = <T>(list: readonly T[] | undefined): (T | undefined)[] =>
  Array.isArray(list) ? (list as T[]) : [];

/** Figures are counted, not trusted twice, and reviewers are told apart by their names. Places of the wrong shape are passed over. */
function* consistencyIssues({
  tools,
  reviewers,
  updated,
}: Partial<Comparison>): Generator<{ path: readonly PropertyKey[]; message: string }> {
  if (typeof updated === 'string' && !isDay(updated))
    yield { path: ['updated'], message: `${describe(updated)}, which is no day of the calendar` };
  const names = new Set<unknown>();
  for (const [i, reviewer] of entriesOf(reviewers).entries()) {
    const name = reviewer?.name;
    if (names.has(name))
      yield {
        path: ['reviewers', i, 'name'],
        message: `${describe(name)} a second time; give each reviewer a name of its own`,
      };
    if (name) names.add(name);
  }
  for (const [i, tool] of entriesOf(tools).entries()) {
    for (const verdict of ['ship', 'skip'] as const) {
      const given = tool?.panel?.[verdict];
      const counted = countReviews(reviewers, i as 0 | 1, verdict);
      if (typeof given === 'number' && given < counted)
        yield {
          path: ['tools', i, 'panel', verdict],
          message: `is ${given}, but the reviews show ${counted}; write ${counted} or more, or leave the panel out`,
        };
    }
  }
}

/** JSON has no word for a day that there is not, and some engines count on from it. */
const isDay = (date: string): boolean => new Date(date).getUTCDate() === Number(date.slice(8));

function describe(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (typeof value === 'string')
    return `is ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`;
  if (Array.isArray(value)) return `is a list of ${value.length}`;
  return `is ${value && typeof value === 'object' ? 'an object' : String(value)}`;
}

const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((value, key) => (value as Record<PropertyKey, unknown>)[key], input);

/** Path as an author writes it: `tools[1].price.entry`. */
const pathText = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');

/** The document, when nothing is at fault; else what is, by path. */
function examine(input: unknown, faults: Map<string, string>): Comparison | undefined {
  const shaped = validate(input);
  const found =
    'faults' in shaped
      ? shaped.faults.map(({ path, hint }) => ({
          path,
          message: `${describe(at(input, path))}; write ${hint}`,
        }))
      : [];
  for (const { path, message } of [
    ...found,
    ...consistencyIssues(Object(input) as Partial<Comparison>),
  ]) {
    if (!faults.has(pathText(path))) faults.set(pathText(path), message);
  }
  return 'value' in shaped && !faults.size ? (shaped.value as Comparison) : undefined;
}

/**
 * Checks a comparison document of version 1. Unknown keys are left out of what comes back.
 * @param input Parsed JSON, or any other value.
 * @throws {VerdictError} `schema`, with all places at fault in `issues`.
 */
export function parseComparison(input: unknown): Comparison {
  const faults = new Map<string, string>();
  let cause: unknown;
  try {
    const comparison = examine(input, faults);
    if (comparison) return comparison;
  } catch (error) {
    // a getter of the input, or something that another zod on the page has set up
    cause = error;
    faults.set(
      '',
      `could not be checked: ${error instanceof Error ? String(error) : 'what it threw is no Error'}`,
    );
  }
  const issues = [...faults].map(([path, message]): Issue => ({ path, message }));
  const list = issues
    .slice(0, LISTED_ISSUES)
    .map(({ path, message }) => `${path || 'it'} ${message}`)
    .join('\n');
  throw new VerdictError(
    'schema',
    `This is not a comparison of version 1:\n${list}${issues.length > LISTED_ISSUES ? '\n…' : ''}`,
    { issues, cause },
  );
}
