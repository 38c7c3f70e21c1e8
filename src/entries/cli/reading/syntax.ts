import type { Locator, Place } from './place.js';

/**
 * Something in a file that is neither JSON nor YAML, or that the two allow and a comparison does
 * not.
 */
export interface SyntaxFault {
  readonly message: string;
  readonly place?: Place | undefined;
}

/** What is written in a file. */
export interface Source {
  /** Undefined where it cannot be told. */
  readonly value?: unknown;
  readonly faults: readonly SyntaxFault[];
  readonly locate: Locator;
  /** What an author of this format should know of the value at a path, where a text is due. */
  readonly remark?: (path: string) => string;
}

/** Deepest nesting that is read; a comparison has 5 levels. */
export const MAX_DEPTH = 32;
export const TOO_DEEP = `is nested more than ${MAX_DEPTH} levels deep, which no comparison is`;

/** Most faults that are told of one file: what is no JSON at all has one at each character. */
export const MAX_SYNTAX_FAULTS = 20;

/** A source that cannot be used, for one reason. */
export const unusable = (message: string, place?: Place): Source => ({
  faults: [{ message, place }],
  locate: () => undefined,
});

/** What is said of a key of YAML that takes over the keys of another object. */
export const MERGED = 'has a merge key (<<), which is not read here; write its keys out';

/** What is said of a key that stands a second time in one object. */
export function repeated(key: string): string {
  const shown = key.length > 40 ? `${key.slice(0, 40)}…` : key;
  return `has the key ${JSON.stringify(shown)} a second time; keep one of them`;
}
