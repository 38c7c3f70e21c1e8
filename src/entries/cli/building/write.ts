// in: a path, and what is to stand in the file.
// out: the file, whole or as it was.
// knows nothing of: what is written.
import {
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Content } from '../../outputs/output.js';
import { isFolder, linkStatsOf, statsOf } from '../reading/stats.js';

let temporaries = 0;

/**
 * Writes a file: under a name of its own first, so that it is whole or as it was, and a link in its
 * place is replaced, never followed. What has the same content already is left alone.
 * @returns Whether it was written.
 * @throws {Error} What cannot be written; the message names it.
 */
export function writeWhole(path: string, content: Content): boolean {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  refuseSpecial(path);
  if (hasContent(path, bytes)) return false;
  makeFolder(dirname(path));
  temporaries += 1;
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.${temporaries}.tmp`);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    removeIfThere(temporary);
    throw new Error(`${path} cannot be written: ${reasonOf(error)}`, { cause: error });
  }
  return true;
}

/** As `writeWhole`, of a path inside `root`, and of no folder that is a link out of it. */
export function writeInside(root: string, path: string, content: Content): boolean {
  return writeWhole(pathInside(root, path), content);
}

/** Removes a file of a folder, if it is there. */
export function removeInside(root: string, path: string): boolean {
  return isFolder(dirname(join(root, path))) && removeIfThere(pathInside(root, path));
}

function pathInside(root: string, path: string): string {
  const folder = dirname(join(root, path));
  makeFolder(folder);
  const inside = relative(realpathSync(root), realpathSync(folder));
  if (inside === '..' || inside.startsWith(`..${sep}`))
    throw new Error(`${folder} is a link out of ${root}; take it away`);
  return join(root, path);
}

/** Makes a folder and those above it. Node's own `recursive` spins for ever in /proc. */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  const above = dirname(resolve(folder));
  if (above !== resolve(folder)) makeFolder(above);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (isFolder(folder)) return; // somebody else was quicker
    throw new Error(`${folder} cannot be made: ${reasonOf(error)}`, { cause: error });
  }
}

/** A device or a pipe would be replaced by a file of its name. */
function refuseSpecial(path: string): void {
  const stats = statsOf(path);
  if (!stats || stats.isFile()) return;
  throw new Error(
    stats.isDirectory()
      ? `${path} is a folder; write the name of a file`
      : `${path} is no regular file; without --out it goes to standard output`,
  );
}

function hasContent(path: string, bytes: Uint8Array): boolean {
  const stats = linkStatsOf(path);
  return (
    Boolean(stats?.isFile()) && stats?.size === bytes.length && readFileSync(path).equals(bytes)
  );
}

function removeIfThere(path: string): boolean {
  try {
    unlinkSync(path);
    return true;
  } catch {
    return false;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EACCES: 'it is not allowed',
  EPERM: 'it is not allowed',
  EROFS: 'the disk is read-only',
  ENOENT: 'the system takes no files there',
  ENOTDIR: 'there is a file where a folder is due',
  EEXIST: 'there is a file where a folder is due',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  return code in REASONS ? `${REASONS[code]} (${code})` : message;
}
