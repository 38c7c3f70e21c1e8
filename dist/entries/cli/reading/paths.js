import { resolve } from 'node:path';
import { isDynamicPattern, globSync } from '../libraries/tinyglobby.js';
import { documentsIn } from './folder.js';
import { isFolder, linkStatsOf } from './stats.js';

// in: what a publisher names: files, folders, globs, - for standard input.
// out: the files that it stands for.
// knows nothing of: what is in them.
/** The files that `names` stand for, each once, in the order of the names and then by their own. */
function filesNamed(names) {
    const files = new Map();
    const nothing = [];
    for (const name of names) {
        const found = expand(name);
        if (!found.length)
            nothing.push({ name, message: nothingAt(name) });
        for (const file of found) {
            const id = file === '-' ? '-' : resolve(file);
            if (!files.has(id))
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
    return globSync(name, { expandDirectories: false }).sort();
}
const NO_DOCUMENT = 'holds no document; those are .json, .yaml and .yml';
const nothingAt = (name) => isFolder(name)
    ? NO_DOCUMENT
    : 'no file is called so; put quotes round it where your shell takes * for its own';

export { NO_DOCUMENT, filesNamed };
