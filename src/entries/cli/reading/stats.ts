import { fstatSync, lstatSync, statSync, type Stats } from 'node:fs';

/** What stands at a path, links followed; undefined where there is nothing. */
export const statsOf = (path: string): Stats | undefined => orNothing(() => statSync(path));

/** As `statsOf`, of a link itself. */
export const linkStatsOf = (path: string): Stats | undefined => orNothing(() => lstatSync(path));

/** Whether a name is that of a folder, or of a link to one. */
export const isFolder = (name: string): boolean => statsOf(name)?.isDirectory() ?? false;

/** Whether two names stand for one file, however they are spelled; `-` is standard input. */
export function isSameFile(name: string, other: string): boolean {
  const [one, two] = [name, other].map((path) =>
    path === '-' ? orNothing(() => fstatSync(0)) : statsOf(path),
  );
  return one !== undefined && two?.isFile() === true && one.dev === two.dev && one.ino === two.ino;
}

// Node's throwIfNoEntry throws all the same where a file stands in the place of a folder
function orNothing(look: () => Stats): Stats | undefined {
  try {
    return look();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
