// What the checks of a folder look at, and what they give.
import { deriveModel, type Model } from '../../../../document/model.js';
import type { Comparison } from '../../../../document/parse.js';

export interface Warning {
  readonly rule: string;
  readonly path: string;
  /** Of the object at the path, the key that is meant. */
  readonly key?: string;
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
export interface Subject extends Doubtful {
  readonly model: Model;
  readonly leaves: readonly Leaf[];
}

export interface Leaf {
  readonly path: string;
  /** The path with its numbers left out: `tools[].name`. */
  readonly kind: string;
  readonly text: string;
}

export type Check = (subject: Subject) => Generator<Warning>;

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A text as a message quotes it. */
export const shortened = (text: string): string =>
  JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** All texts of a document, in their order. */
export function leavesOf(value: unknown, path = '', kind = '', leaves: Leaf[] = []): Leaf[] {
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

export const subjectOf = (doubtful: Doubtful): Subject => ({
  ...doubtful,
  model: deriveModel(doubtful.comparison),
  leaves: leavesOf(doubtful.comparison),
});
