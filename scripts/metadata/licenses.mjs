// licenses.txt: our own licence, and that of the library inside the script bundles, which asks to
// be kept with it.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const sources = {
  'verdict-compare': 'LICENSE',
  'lit, lit-element, lit-html, @lit/reactive-element': 'node_modules/lit/LICENSE',
};

export async function writeLicenses(folder) {
  const texts = await Promise.all(
    Object.entries(sources).map(
      async ([names, path]) => `${names}\n\n${(await readFile(path, 'utf8')).trim()}\n`,
    ),
  );
  await writeFile(join(folder, 'licenses.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`));
}
