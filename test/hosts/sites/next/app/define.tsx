'use client';
import 'verdict-compare';

/** Brings the element to the browser; it draws nothing itself. */
export function Define() {
  return null;
}
