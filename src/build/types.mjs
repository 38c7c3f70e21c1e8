// The entries of the frameworks, verdict-compare/react and the like: types, and an empty module for who imports one as code.
import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export async function writeTypes(folder) {
  const target = join(folder, 'types');
  await mkdir(target, { recursive: true });
  const names = (await readdir('src/types')).filter(name => name.endsWith('.d.ts'));
  await Promise.all(names.flatMap(name => [
    copyFile(join('src/types', name), join(target, name)),
    writeFile(join(target, name.replace('.d.ts', '.js')), 'export {};\n'),
  ]));
}
