// A page that is made from the source: written, or with --check only compared with what stands
// there.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const read = (path) => readFile(root + path, 'utf8');

/** @param make What the page is, made from what it was. */
export async function renew(path, make) {
  const before = await read(path);
  const now = await make(before);
  if (!process.argv.includes('--check')) await writeFile(root + path, now);
  else if (now !== before) {
    console.error(`${path} is not what the source says: run "npm run build".`);
    process.exitCode = 1;
  }
}
