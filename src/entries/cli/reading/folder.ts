import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { statsOf } from './stats.js';

const DOCUMENT = /\.(?:json|ya?ml)$/i;

/**
 * A folder and those below it, without hidden ones and packages. Links to folders are not followed,
 * since they may go round in a circle.
 * @param except A folder that is left out with all in it.
 */
export function* foldersIn(folder: string, except?: string): Generator<string> {
  yield folder;
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
    const inside = join(folder, entry.name);
    const isLeftOut = entry.name.startsWith('.') || entry.name === 'node_modules';
    const isExcept = except !== undefined && resolve(inside) === resolve(except);
    if (entry.isDirectory() && !isLeftOut && !isExcept) yield* foldersIn(inside, except);
  }
}

/**
 * The documents of a folder and of those below it; links to files are followed, pipes and devices
 * passed over.
 */
export function documentsIn(folder: string, except?: string): string[] {
  return [...foldersIn(folder, except)].flatMap((inside) =>
    readdirSync(inside, { withFileTypes: true })
      .sort(byName)
      .filter(({ name }) => DOCUMENT.test(name) && !name.startsWith('.'))
      .map((entry) => ({ entry, path: join(inside, entry.name) }))
      .filter(({ entry, path }) => entry.isFile() || (entry.isSymbolicLink() && isRegular(path)))
      .map(({ path }) => path),
  );
}

// a link that leads nowhere is there, and is told
const isRegular = (path: string): boolean => statsOf(path)?.isFile() ?? true;

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : Number(a.name > b.name);
