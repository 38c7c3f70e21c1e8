import { realpathSync, readdirSync } from 'node:fs';
import { resolve, join } from 'node:path';
import { isDynamicPattern, globSync } from '../libraries/tinyglobby.js';
import { documentsIn } from './folder.js';
import { isFolder, linkStatsOf, statsOf } from './stats.js';

// in: what a publisher names: files, folders, globs, - for standard input.
// out: the files that it stands for.
// knows nothing of: what is in them.
/**
 * The files that `names` stand for, in the order of the names and then by their own; each once,
 * by its own name rather than by that of a link to it.
 */
function filesNamed(names) {
    const files = new Map();
    const nothing = [];
    for (const name of names) {
        const found = expand(name);
        if (!found.length)
            nothing.push({ name, message: nothingAt(name) });
        for (const file of found) {
            const id = file === '-' ? '-' : realPathOf(file);
            const known = files.get(id);
            if (known === undefined || (isLink(known) && !isLink(file)))
                files.set(id, file);
        }
    }
    return { files: [...files.values()], nothing };
}
function expand(name) {
    if (name === '-')
        return [name];
    if (isFolder(name))
        return documentsIn(name);
    // a file may be called `a[1].json`; a link that leads nowhere is there, too
    const isThere = linkStatsOf(name) !== undefined;
    if (isThere || !isDynamicPattern(name))
        return [name];
    return globSync(name, { expandDirectories: false, fs: { readdirSync: listOf } }).sort();
}
/**
 * What is in a folder, to a glob: a link is a file, be it one that leads nowhere, and one to a
 * folder is not there, since it may go round in a circle.
 */
const listOf = ((folder) => readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isSymbolicLink() || !isFolder(join(folder, entry.name)))
    .map((entry) => ({
    name: entry.name,
    isFile: () => entry.isFile() || entry.isSymbolicLink(),
    isDirectory: () => entry.isDirectory(),
    isSymbolicLink: () => false,
})));
/** Where a file is, links followed; what is none is where it stands. */
const realPathOf = (file) => statsOf(file)?.isFile() === true ? realpathSync(file) : resolve(file);
const isLink = (file) => linkStatsOf(file)?.isSymbolicLink() === true;
const NO_DOCUMENT = 'holds no document; those are .json, .yaml and .yml';
const nothingAt = (name) => isFolder(name)
    ? NO_DOCUMENT
    : 'no file is called so; put quotes round it where your shell takes * for its own';

export { NO_DOCUMENT, filesNamed };
