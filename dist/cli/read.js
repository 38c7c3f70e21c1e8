import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

// in: a file name, or - for standard input.
// out: the JSON in it.
// knows nothing of: comparisons.
/** Largest document that the element reads, in bytes. */
const LIMIT = 512 * 1024;
/** @throws {Error} A file that cannot be read, is too large or is not JSON; the message says which. */
async function readJson(file) {
    const content = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
    if (Buffer.byteLength(content) > LIMIT)
        throw new Error('is larger than 512 KiB, which the element refuses');
    return JSON.parse(content.replace(/^\uFEFF/, ''));
}

export { readJson };
