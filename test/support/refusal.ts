// Documents that are refused, and what their author is told.
import assert from 'node:assert/strict';
import { VerdictError } from '../../src/document/errors.js';
import { parseComparison } from '../../src/document/parse.js';

type Json = Record<string, unknown>;

export const smallest = (): Json => ({ tools: [{ name: 'A' }, { name: 'B' }] });
export const withTool = (more: Json): Json => ({ tools: [{ name: 'A' }, { name: 'B', ...more }] });

export const withReview = (review: unknown): Json => ({
  ...smallest(),
  reviewers: [{ name: 'R', reviews: [null, review] }],
});

export function refusal(input: unknown): VerdictError {
  try {
    parseComparison(input);
  } catch (error) {
    if (error instanceof VerdictError) return error;
    assert.fail(`something other than a VerdictError was thrown: ${String(error)}`);
  }
  assert.fail(`this was accepted: ${JSON.stringify(input)}`);
}

export const issues = (input: unknown): Json =>
  Object.fromEntries(refusal(input).issues.map(({ path, message }) => [path, message]));

export const says = (input: unknown, expected: Json): void =>
  assert.deepEqual(issues(input), expected);
