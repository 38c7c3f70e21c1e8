// Tells the page's author something in the console.
import type { VerdictError } from './errors.js';

const logged = new WeakSet<VerdictError>();
/** Messages that are told once: no other try of the same changes them. */
const loggedOnce = new Set<string>();

function print(level: 'error' | 'warn', message: string): void {
  try {
    if (level === 'warn') console.warn(`<verdict-compare> ${message}`);
    else console.error(`<verdict-compare> ${message}`);
  } catch {
    // A page may have taken its console away, or made it throw
  }
}

/** Prints a warning once, however many elements it concerns. */
export function warnOnce(message: string): void {
  if (loggedOnce.has(message)) return;
  loggedOnce.add(message);
  print('warn', message);
}

/** Prints a failure once, however many elements share it. */
export function logErrorOnce(error: VerdictError): void {
  const { code, message } = error;
  if (logged.has(error) || loggedOnce.has(message)) return;
  logged.add(error);
  if (code === 'config' || code === 'slug') loggedOnce.add(message);
  print('error', `${code}: ${message}`);
}
