// The entries of the frameworks, verdict-compare/react and the like: types, and an empty module for
// who imports one as code.
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function writeFrameworkTypes(folder) {
  const target = join(folder, 'entries/frameworks');
  await mkdir(target, { recursive: true });
  const names = (await readdir('src/entries/frameworks')).filter((name) => name.endsWith('.d.ts'));
  await Promise.all(
    names.flatMap((name) => [
      copyFile(join('src/entries/frameworks', name), join(target, name)),
      writeFile(join(target, name.replace('.d.ts', '.js')), 'export {};\n'),
    ]),
  );
}
