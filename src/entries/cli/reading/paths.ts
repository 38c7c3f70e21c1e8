// in: what a publisher names: files, folders, globs, - for standard input.
// out: the files that it stands for.
// knows nothing of: what is in them.
import { lstatSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { escapePath, globSync, isDynamicPattern, type GlobOptions } from 'tinyglobby';

const DOCUMENTS = '**/*.{json,yaml,yml}';

/** Links to folders are not followed, since they may go round in a circle; those to files are. */
const OPTIONS = {
  expandDirectories: false,
  followSymbolicLinks: false,
  caseSensitiveMatch: false,
} satisfies GlobOptions;

export interface Named {
  readonly files: readonly string[];
  /** The names that stand for nothing, each with what to do. */
  readonly nothing: readonly { readonly name: string; readonly message: string }[];
}

const isFolder = (name: string): boolean =>
  statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;
const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The documents of a folder and of those in it; `except` is a folder of which none are taken. */
export function documentsIn(folder: string, except?: string): string[] {
  const inside = except === undefined ? '..' : relative(resolve(folder), resolve(except));
  const ignored = inside.startsWith('..') ? [] : [`${escapePath(inside.split(sep).join('/'))}/**`];
  return globSync(DOCUMENTS, {
    ...OPTIONS,
    cwd: folder,
    ignore: ['**/node_modules/**', ...ignored],
  })
    .sort(byName)
    .map((file) => join(folder, file));
}

/** The files that `names` stand for, each once, in the order of the names and then by their own. */
export function filesNamed(names: readonly string[]): Named {
  const files = new Map<string, string>();
  const nothing: { name: string; message: string }[] = [];
  for (const name of names) {
    const found = expand(name);
    if (!found.length) nothing.push({ name, message: nothingAt(name) });
    for (const file of found) {
      const id = file === '-' ? '-' : resolve(file);
      if (!files.has(id)) files.set(id, file);
    }
  }
  return { files: [...files.values()], nothing };
}

function expand(name: string): string[] {
  if (name === '-') return [name];
  if (isFolder(name)) return documentsIn(name);
  // a file may be called `a[1].json`; a link that leads nowhere is there, too
  const isThere = lstatSync(name, { throwIfNoEntry: false }) !== undefined;
  if (isThere || !isDynamicPattern(name)) return [name];
  return globSync(name, OPTIONS).sort(byName);
}

const nothingAt = (name: string): string =>
  isFolder(name)
    ? 'holds no document; those are .json, .yaml and .yml'
    : 'no file is called so; put quotes round it where your shell takes * for its own';
