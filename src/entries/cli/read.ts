// in: what a publisher names: files, folders, or - for standard input.
// out: the files meant, and the JSON in each.
// knows nothing of: comparisons.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

/** Largest document that the element reads, in bytes. */
const LIMIT = 512 * 1024;

/** The files that `names` stand for: of a folder those in it that end in .json. */
export async function filesOf(names: readonly string[]): Promise<string[]> {
  const lists = await Promise.all(
    names.map(async (name) => {
      const isFolder = name !== '-' && (await stat(name).catch(() => undefined))?.isDirectory();
      return isFolder
        ? (await readdir(name))
            .filter((file) => file.endsWith('.json'))
            .sort()
            .map((file) => join(name, file))
        : [name];
    }),
  );
  return lists.flat();
}

async function bytesOf(file: string): Promise<Buffer> {
  if (file === '-') return buffer(process.stdin);
  try {
    return await readFile(file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new Error(
      `there is no such file${file.includes('*') ? '; name the folder where the shell leaves * as it is' : ''}`,
      { cause },
    );
  }
}

/** Line and column of the place that a message of JSON.parse names, if it does. */
function placeIn(text: string, message: string): string {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  const lines = text.slice(0, Number(position)).split('\n');
  return position === undefined
    ? ''
    : `, line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** @throws {Error} A file that cannot be read, is too large, or is not JSON in UTF-8; the message says which. */
export async function readJson(file: string): Promise<unknown> {
  const bytes = await bytesOf(file);
  if (bytes.byteLength > LIMIT)
    throw new Error('is larger than 512 KiB, which the element refuses');
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error('is not in UTF-8; save it so', { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const { message } = cause as Error;
    throw new Error(
      text.trim()
        ? `is not JSON${placeIn(text, message)}: ${message.replace(/\s+/g, ' ')}`
        : 'is empty; write a JSON document',
      { cause },
    );
  }
}
