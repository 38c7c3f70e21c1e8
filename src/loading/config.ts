// What all elements of a page fall back to.
import { notifyOfChange } from '../document/changes.js';
import { VerdictError } from '../document/errors.js';

export interface Configuration {
  /**
   * Folder URL of the comparisons, or a URL template with `{slug}`. Relative ones resolve against
   * the document.
   */
  readonly base: string;
}

let current: Configuration = { base: '/comparisons/' };

export const configuration = (): Configuration => current;

/**
 * Sets what all elements of the page fall back to. Elements that have no `base` of their own load
 * again when it changes theirs.
 * @throws {VerdictError} `config`, when `base` is not a text.
 */
export function configure({ base = current.base }: Partial<Configuration>): void {
  if (typeof base !== 'string') {
    const message = 'configure({ base }) takes a folder URL, or a URL with {slug} in it.';
    throw new VerdictError('config', message);
  }
  current = { base };
  notifyOfChange();
}
