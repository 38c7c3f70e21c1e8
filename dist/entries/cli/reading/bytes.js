import { constants, openSync, fstatSync, closeSync, readSync } from 'node:fs';
import { statsOf, linkStatsOf } from './stats.js';

/** Largest document that the element reads, in bytes. */
const LIMIT = 512 * 1024;
/** Read into by one file after the other. */
let room;
const TOO_LARGE = 'is larger than 512 KiB, which the element refuses';
/**
 * Contents of a file, or of standard input where its name is `-`. No more than the limit is read of
 * anything, and only what is a file: a pipe would wait for ever, and a device never ends.
 * @throws {Error} What cannot be read; the message says why, without the name.
 */
async function readBytes(name) {
    return name === '-' ? readStandardInput() : readFile(name);
}
/** As `readBytes`, of a file alone. */
function readFile(name) {
    const stats = statsOf(name);
    if (!stats)
        throw new Error(linkStatsOf(name) ? 'is a link that leads nowhere' : 'there is no such file');
    refuse(stats);
    // it may have become a pipe since: opened without waiting for a writer, and looked at again
    const file = openSync(name, constants.O_RDONLY | nonBlocking);
    try {
        refuse(fstatSync(file));
        return readUpToLimit(file);
    }
    finally {
        closeSync(file);
    }
}
// Windows has none
const nonBlocking = constants.O_NONBLOCK ?? 0;
function refuse(stats) {
    if (stats.isDirectory())
        throw new Error('is a folder; name a file');
    if (!stats.isFile())
        throw new Error('is not a regular file; write the document to one');
    if (stats.size > LIMIT)
        throw new Error(TOO_LARGE);
}
function readUpToLimit(file) {
    // the size of a file that grows, or of one in /proc, says nothing
    room ??= Buffer.allocUnsafe(LIMIT + 1);
    let length = 0;
    while (length <= LIMIT) {
        const count = readSync(file, room, length, room.length - length, null);
        if (!count)
            return Uint8Array.from(room.subarray(0, length));
        length += count;
    }
    throw new Error(TOO_LARGE);
}
async function readStandardInput() {
    const chunks = [];
    let length = 0;
    for await (const chunk of process.stdin) {
        length += chunk.length;
        if (length > LIMIT)
            throw new Error(TOO_LARGE); // leaving the loop closes the stream
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

export { readBytes, readFile };
