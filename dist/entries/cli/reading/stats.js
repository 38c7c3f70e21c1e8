import { statSync, fstatSync, lstatSync } from 'node:fs';

/** What stands at a path, links followed; undefined where there is nothing. */
const statsOf = (path) => orNothing(() => statSync(path));
/** As `statsOf`, of a link itself. */
const linkStatsOf = (path) => orNothing(() => lstatSync(path));
/** Whether a name is that of a folder, or of a link to one. */
const isFolder = (name) => statsOf(name)?.isDirectory() ?? false;
/** Whether two names stand for one file, however they are spelled; `-` is standard input. */
function isSameFile(name, other) {
    const [one, two] = [name, other].map((path) => path === '-' ? orNothing(() => fstatSync(0)) : statsOf(path));
    return one !== undefined && two?.isFile() === true && one.dev === two.dev && one.ino === two.ino;
}
// Node's throwIfNoEntry throws all the same where a file stands in the place of a folder
function orNothing(look) {
    try {
        return look();
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : '';
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}

export { isFolder, isSameFile, linkStatsOf, statsOf };
