// in: a failure.
// out: its message in the console, for the page's author, once however many elements share it.
// knows nothing of: elements, readers.
import type { VerdictError } from '../../document/errors.js';

const reported = new WeakSet<VerdictError>();
/** Faults of the page itself, by their messages: no other try of the same changes them. */
const faults = new Set<string>();

export function logErrorOnce(error: VerdictError): void {
  if (reported.has(error) || faults.has(error.message)) return;
  reported.add(error);
  if (error.code === 'config' || error.code === 'slug') faults.add(error.message);
  try {
    console.error(`<verdict-compare> ${error.code}: ${error.message}`);
  } catch {
    /* a page may have taken its console away, or made it throw */
  }
}
