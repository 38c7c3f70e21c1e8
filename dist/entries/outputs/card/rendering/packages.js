import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Where cards find what a publisher has installed for them: in the folder that the command runs in,
// or where this package stands.
const requires = [createRequire(join(process.cwd(), 'card.js')), createRequire(import.meta.url)];
/** The file that a module's name stands for; null where it is not installed. */
function resolveModule(name) {
    for (const { resolve } of requires) {
        try {
            return resolve(name);
        }
        catch {
            // the next place may have it
        }
    }
    return null;
}
/** Loads the module of a file that `resolveModule` has found. */
const loadModule = (file) => requires[0]?.(file);
/** What is installed under a scope, each package with its version; quicker than to resolve each. */
function packagesIn(scope) {
    const folders = requires.flatMap(({ resolve }) => resolve.paths(`${scope}/any`) ?? []);
    return [...new Set(folders)].flatMap((folder) => namesIn(join(folder, scope)).map((name) => `${name}@${versionIn(join(folder, scope, name))}`));
}
function namesIn(folder) {
    try {
        return readdirSync(folder).sort();
    }
    catch {
        return [];
    }
}
function versionIn(folder) {
    try {
        const text = readFileSync(join(folder, 'package.json'), 'utf8');
        return String(JSON.parse(text).version);
    }
    catch {
        return '';
    }
}

export { loadModule, packagesIn, resolveModule };
