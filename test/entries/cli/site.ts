// A folder `in` of documents, to be built into the folder `out` beside it.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { prepareCommand } from './command.js';

type Command = Awaited<ReturnType<typeof prepareCommand>>;

export const BUILD = ['build', 'in', '--out', 'out', '--base-url', 'https://example.com/verdicts'];

export function createSite(command: Command, files: Readonly<Record<string, string>>) {
  const folder = command.folder(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [`in/${name}`, content])),
  );
  const at = (name: string): string => join(folder.path, name);
  return {
    ...folder,
    at,
    /** All that is served of what was written. */
    served: (): string[] =>
      readdirSync(at('out'), { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(at(`out/${name}`)).isFile() && !name.startsWith('.'))
        .sort(),
    build: (...more: string[]) => folder.run([...BUILD, ...more]),
  };
}
