// Where cards find what a publisher has installed for them: in the folder that the command runs in,
// or where this package stands.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';

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

/** The version of an installed package; empty where it is not installed. */
export function versionOf(name: string, file = resolveModule(`${name}/package.json`)): string {
  if (file === null) return '';
  const folder = name.replaceAll('/', sep);
  const end = file.lastIndexOf(`${sep}${folder}${sep}`) + folder.length + 1;
  try {
    const text = readFileSync(join(file.slice(0, end), 'package.json'), 'utf8');
    return String((JSON.parse(text) as { version?: unknown }).version);
  } catch {
    return '';
  }
}
