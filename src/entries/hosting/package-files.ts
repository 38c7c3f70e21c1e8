// Files of the package itself: what `build` copies, and what pages bring along.
import { readFileSync } from 'node:fs';
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

/** The scripts that pages load, and what these import: all that the package has integrity of. */
export const scriptFiles = (): string[] =>
  Object.keys(JSON.parse(packageFile('integrity.json')) as Record<string, string>);
