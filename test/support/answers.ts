// Comparisons as the fault server answers them, told apart by their titles.
import { faultUrl } from '../infra/faults.js';

export interface Small {
  readonly title: string;
  readonly tools: readonly [{ name: string }, { name: string }];
}

/** The smallest comparison with a title. */
export const small = (title: string): Small => ({
  title,
  tools: [{ name: 'First' }, { name: 'Second' }],
});

type Query = Record<string, string | number>;

/** The address of a small comparison; `query` says how the server answers. */
export const answerUrl = (title: string, query: Query = {}, origin?: string): string =>
  faultUrl('answer', { body: JSON.stringify(small(title)), ...query }, origin);

/** A base with {slug} in it: each slug is answered with a comparison of that title. */
export const answerBase = (query: Query = {}): string =>
  answerUrl('{slug}', query).replaceAll('%7Bslug%7D', '{slug}');
