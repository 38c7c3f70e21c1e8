// Files of the package itself: what `build` copies, and what pages bring along.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const kept = new Map<string, string>();

function dist(): string {
  const manifest = createRequire(import.meta.url).resolve('verdict-compare/package.json');
  return join(dirname(manifest), 'dist');
}

/** Text of a file of `dist/`. */
export function packageFile(path: string): string {
  let text = kept.get(path);
  if (text === undefined) kept.set(path, (text = readFileSync(join(dist(), path), 'utf8')));
  return text;
}

/** The scripts that pages load: both bundles and what they import, and the one for frames. */
export const scriptFiles = (): string[] => [
  'verdict-compare.js',
  'verdict-compare.iife.js',
  'embed.js',
  ...readdirSync(join(dist(), 'locales'))
    .filter((name) => name.endsWith('.js'))
    .map((name) => `locales/${name}`)
    .sort(),
];
