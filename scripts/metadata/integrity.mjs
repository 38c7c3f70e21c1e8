// integrity.json: for each script file the value of a <script>'s integrity attribute.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export const integrity = async (path) =>
  `sha384-${createHash('sha384')
    .update(await readFile(path))
    .digest('base64')}`;

export async function writeIntegrity(folder, files) {
  const entries = await Promise.all(
    files.map(async (file) => [file, await integrity(join(folder, file))]),
  );
  await writeFile(
    join(folder, 'integrity.json'),
    `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`,
  );
}
