// Where cards find what a publisher has installed for them: in the folder that the command runs in,
// or where this package stands.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const requires = [createRequire(join(process.cwd(), 'card.js')), createRequire(import.meta.url)];

/** The file that a module's name stands for; null where it is not installed. */
export function resolveModule(name: string): string | null {
  for (const { resolve } of requires) {
    try {
      return resolve(name);
    } catch {
      // the next place may have it
    }
  }
  return null;
}

/** Loads the module of a file that `resolveModule` has found. */
export const loadModule = (file: string): unknown => requires[0]?.(file);

/** What is installed under a scope, each package with its version; quicker than to resolve each. */
export function packagesIn(scope: string): string[] {
  const folders = requires.flatMap(({ resolve }) => resolve.paths(`${scope}/any`) ?? []);
  return [...new Set(folders)].flatMap((folder) =>
    namesIn(join(folder, scope)).map((name) => `${name}@${versionIn(join(folder, scope, name))}`),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function versionIn(folder: string): string {
  try {
    const text = readFileSync(join(folder, 'package.json'), 'utf8');
    return String((JSON.parse(text) as { version?: unknown }).version);
  } catch {
    return '';
  }
}
