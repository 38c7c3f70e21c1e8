// in: files and how to draw them.
// out: prerendered HTML, to standard output or a file each.
// knows nothing of: how it is drawn.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { renderToString } from '../ssr.js';
import { readJson } from './read.js';

/** @throws {Error} The first file that is no comparison; none is written after it. */
export async function build(files: readonly string[], out: string | undefined, options: Readonly<Record<string, unknown>>): Promise<number> {
  if (out !== undefined) await mkdir(out, { recursive: true });
  for (const file of files) {
    let html;
    try {
      html = `${renderToString(await readJson(file), options)}\n`;
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
    }
    if (out === undefined) process.stdout.write(html);
    else await writeFile(join(out, `${basename(file, '.json')}.html`), html);
  }
  return 0;
}
