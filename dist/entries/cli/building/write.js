import { writeFileSync, renameSync, readFileSync, mkdirSync, unlinkSync, realpathSync } from 'node:fs';
import { dirname, join, basename, resolve, relative, sep } from 'node:path';
import { statsOf, linkStatsOf, isFolder } from '../reading/stats.js';

// in: a path, and what is to stand in the file.
// out: the file, whole or as it was.
// knows nothing of: what is written.
let temporaries = 0;
/**
 * Writes a file: under a name of its own first, so that it is whole or as it was, and a link in its
 * place is replaced, never followed. What has the same content already is left alone.
 * @returns Whether it was written.
 * @throws {Error} What cannot be written; the message names it.
 */
function writeWhole(path, content) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    refuseSpecial(path);
    if (hasContent(path, bytes))
        return false;
    makeFolder(dirname(path));
    temporaries += 1;
    const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.${temporaries}.tmp`);
    try {
        writeFileSync(temporary, bytes, { flag: 'wx' });
        renameSync(temporary, path);
    }
    catch (error) {
        removeIfThere(temporary);
        throw new Error(`${path} cannot be written: ${reasonOf(error)}`, { cause: error });
    }
    return true;
}
/** As `writeWhole`, of a path inside `root`, and of no folder that is a link out of it. */
function writeInside(root, path, content) {
    return writeWhole(pathInside(root, path), content);
}
/** Removes a file of a folder, if it is there. */
function removeInside(root, path) {
    return isFolder(dirname(join(root, path))) && removeIfThere(pathInside(root, path));
}
function pathInside(root, path) {
    const folder = dirname(join(root, path));
    makeFolder(folder);
    const inside = relative(realpathSync(root), realpathSync(folder));
    if (inside === '..' || inside.startsWith(`..${sep}`))
        throw new Error(`${folder} is a link out of ${root}; take it away`);
    return join(root, path);
}
/** Makes a folder and those above it. Node's own `recursive` spins for ever in /proc. */
function makeFolder(folder) {
    if (isFolder(folder))
        return;
    const above = dirname(resolve(folder));
    if (above !== resolve(folder))
        makeFolder(above);
    try {
        mkdirSync(folder);
    }
    catch (error) {
        if (isFolder(folder))
            return; // somebody else was quicker
        throw new Error(`${folder} cannot be made: ${reasonOf(error)}`, { cause: error });
    }
}
/** A device or a pipe would be replaced by a file of its name. */
function refuseSpecial(path) {
    const stats = statsOf(path);
    if (!stats || stats.isFile())
        return;
    throw new Error(stats.isDirectory()
        ? `${path} is a folder; write the name of a file`
        : `${path} is no regular file; without --out it goes to standard output`);
}
function hasContent(path, bytes) {
    const stats = linkStatsOf(path);
    return (Boolean(stats?.isFile()) && stats?.size === bytes.length && readFileSync(path).equals(bytes));
}
function removeIfThere(path) {
    try {
        unlinkSync(path);
        return true;
    }
    catch {
        return false;
    }
}
const REASONS = {
    ENOSPC: 'the disk is full',
    EACCES: 'it is not allowed',
    EPERM: 'it is not allowed',
    EROFS: 'the disk is read-only',
    ENOENT: 'the system takes no files there',
    ENOTDIR: 'there is a file where a folder is due',
    EEXIST: 'there is a file where a folder is due',
};
function reasonOf(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const message = error instanceof Error ? error.message : String(error);
    return code in REASONS ? `${REASONS[code]} (${code})` : message;
}

export { makeFolder, removeInside, writeInside, writeWhole };
