// in: what holds for all elements of a page: configure(), new strings, the page's lang attributes, that it is printed.
// out: the folder of comparisons, and a word to each connected element when something changed.
// knows nothing of: any one element, network, Lit.
import { VerdictError } from '../document/errors.js';

export interface Configuration {
  /** Folder URL of the comparisons, or a URL template with `{slug}`. Relative ones resolve against the document. */
  readonly base: string;
}

/** What a connected element hears of its page. */
export interface Watcher {
  /** Something that it may depend on has changed: a language, configure() or new strings. */
  readonly changed: () => void;
  /** The page is about to be printed (true), or was (false). */
  readonly print: (printing: boolean) => void;
}

let current: Configuration = { base: '/comparisons/' };
const watchers = new Set<Watcher>();
let observer: MutationObserver | undefined;

export const configuration = (): Configuration => current;

/** Tells every connected element that something it may depend on has changed. */
export const announce = (): void => {
  for (const { changed } of watchers) changed();
};

/**
 * Sets what all elements of the page fall back to. Elements that have no `base` of their own load again when it changes theirs.
 * @throws {VerdictError} `config`, when `base` is not a text.
 */
export function configure({ base = current.base }: Partial<Configuration>): void {
  if (typeof base !== 'string')
    throw new VerdictError(
      'config',
      'configure({ base }) takes a folder URL, or a URL with {slug} in it.',
    );
  current = { base };
  announce();
}

const print = ({ type }: Event): void => {
  for (const watcher of watchers) watcher.print(type === 'beforeprint');
};

/** Tells `watcher` from now on; returns what ends that. One observer and two listeners serve all elements, and go with the last. */
export function watch(watcher: Watcher): () => void {
  if (!watchers.size) {
    observer ??= new MutationObserver(announce);
    observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
    addEventListener('beforeprint', print);
    addEventListener('afterprint', print);
  }
  watchers.add(watcher);
  return () => {
    watchers.delete(watcher);
    if (watchers.size) return;
    observer?.disconnect();
    removeEventListener('beforeprint', print);
    removeEventListener('afterprint', print);
  };
}
