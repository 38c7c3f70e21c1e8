// in: a source.
// out: the comparison in it, where it is one; and what is wrong with it, each at its place.
// knows nothing of: how findings are printed.
import { VerdictError } from '../../../document/errors.js';
import { parseComparison, type Comparison } from '../../../document/parse.js';
import { stepsOf } from '../reading/place.js';
import type { Source } from '../reading/syntax.js';

export interface Finding {
  /** Name of the file, or - for standard input. */
  readonly file: string;
  /** Both counted from 1; absent where the file cannot be read at all. */
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  /** As in `tools[1].price`; empty for the whole document. */
  readonly path: string;
  /** A fault keeps the document from being shown; a warning is of what is valid but doubtful. */
  readonly severity: 'fault' | 'warning';
  /** Name of the check, such as `schema` or `long-text`. */
  readonly rule: string;
  /** What is there, and what to write instead; it goes on from the path. */
  readonly message: string;
}

export interface Examined {
  readonly comparison?: Comparison;
  readonly faults: readonly Finding[];
}

const fault = (file: string, rule: string, path: string, message: string): Finding => ({
  file,
  path,
  severity: 'fault',
  rule,
  message,
});

/** A finding of a file that is not looked into. */
export const fileFault = (file: string, message: string): Finding =>
  fault(file, 'file', '', message);

/** In the order in which an author comes by them. */
export const byPlace = (a: Finding, b: Finding): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

/** Checks what is written in `file`. */
export function examine(file: string, source: Source): Examined {
  const faults = source.faults.map(({ message, place }): Finding => ({
    ...fault(file, place ? 'syntax' : 'file', '', message),
    ...place,
  }));
  if (source.value === undefined) return { faults };
  try {
    const comparison = parseComparison(source.value);
    return faults.length ? { faults } : { comparison, faults };
  } catch (error) {
    if (!(error instanceof VerdictError)) throw error;
    const issues = error.issues.map(({ path, message }): Finding => {
      const remark = /; write a text/.test(message)
        ? (source.remark?.(path) ?? '')
        : /a whole number from 0$/.test(message)
          ? boundOf(path, source.value)
          : '';
      const found = fault(file, 'schema', path, `${message}${remark}`);
      return { ...found, ...source.locate(path) };
    });
    return { faults: [...faults, ...issues].sort(byPlace) };
  }
}

/** Of a number that is whole but too large to be told from the next one: how far numbers go. */
function boundOf(path: string, document: unknown): string {
  let value = document;
  for (const step of stepsOf(path)) value = Reflect.get(Object(value) as object, step);
  return Number.isInteger(value) && Number(value) > Number.MAX_SAFE_INTEGER
    ? ` to ${Number.MAX_SAFE_INTEGER}`
    : '';
}
