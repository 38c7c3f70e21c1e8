import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';

// Files of the package itself: what `build` copies, and what pages bring along.
const kept = new Map();
function dist() {
    const manifest = createRequire(import.meta.url).resolve('verdict-compare/package.json');
    return join(dirname(manifest), 'dist');
}
/** Text of a file of `dist/`. */
function packageFile(path) {
    let text = kept.get(path);
    if (text === undefined)
        kept.set(path, (text = readFileSync(join(dist(), path), 'utf8')));
    return text;
}
/** The scripts that pages load, and what these import: all that the package has integrity of. */
const scriptFiles = () => Object.keys(JSON.parse(packageFile('integrity.json')));

export { packageFile, scriptFiles };
