// in: files and how to draw them.
// out: prerendered HTML, to standard output or a file each; 0, or 1 when one is no comparison.
// knows nothing of: how it is drawn.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { renderToString } from '../ssr/index.js';
import { readJson } from './read.js';

export const pageOf = (file: string): string => `${basename(file, '.json')}.html`;

/** Draws each file; the first that is no comparison is named on standard error, and ends it. */
export async function build(
  files: readonly string[],
  out: string | undefined,
  options: Readonly<Record<string, unknown>>,
): Promise<number> {
  if (out !== undefined) await mkdir(out, { recursive: true });
  for (const file of files) {
    let html;
    try {
      html = `${renderToString(await readJson(file), options)}\n`;
    } catch (error) {
      process.stderr.write(`${file}: ${(error as Error).message}\n`);
      return 1;
    }
    if (out === undefined) process.stdout.write(html);
    else await writeFile(join(out, pageOf(file)), html);
  }
  return 0;
}
